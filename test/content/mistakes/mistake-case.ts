import type { GardenFiles } from '../with-garden.ts';

/** What is told of one mistake; `expected` and `mend` by a part of their words. */
export type Told = {
  file: string;
  line?: number;
  field?: string;
  expected: string;
  found: string;
  mend: string;
};

/** One mistake: what it is, the change that makes it in a sound garden, and what is told of it. */
export type MistakeCase = {
  mistake: string;
  make: (files: GardenFiles) => GardenFiles;
  told: Told;
};

type Fields = Record<string, string | undefined>;

/** A change that adds files. Mistakes that stand in files of their own can be made in one garden together. */
export function adding(added: GardenFiles): MistakeCase['make'] {
  return (files) => ({ ...files, ...added });
}

/** A change that replaces a piece of one file. */
export function replacing(path: string, piece: string, by: string): MistakeCase['make'] {
  return (files) => {
    const text = files[path];
    if (!text?.includes(piece)) throw new Error(`${path} has no ${JSON.stringify(piece)}.`);
    return { ...files, [path]: text.replace(piece, by) };
  };
}

/** A sound note, whose text begins on line 9; each given field is written instead, or left out. */
export function note(slug: string, fields: Fields, body = 'A thought.'): string {
  return markdown(
    {
      id: `note-${slug}`,
      title: 'A note',
      summary: 'A thought.',
      growth: 'seedling',
      planted: '2020',
      tended: '2021',
      ...fields,
    },
    body,
  );
}

/** A sound stance with the given fields beside its line on line 2. */
export function stance(fields: Fields, body = 'A thought.'): string {
  return markdown({ line: 'A line.', ...fields }, body);
}

/** A sound lesson of two stances, its `order` on line 4; other stances replace the two. */
export function lesson(
  slug: string,
  order: number,
  stances: GardenFiles = {
    '10.mdx': stance({}),
    '20.mdx': stance({ changed: 'Something.' }),
  },
  fields: Fields = {},
): GardenFiles {
  const all = {
    id: `lesson-${slug}`,
    title: 'A lesson',
    order: String(order),
    question: 'What now?',
    summary: 'A lesson.',
    ...fields,
  };
  const files: GardenFiles = { [`lessons/${slug}/lesson.yaml`]: yaml(all) };
  for (const [name, text] of Object.entries(stances)) files[`lessons/${slug}/${name}`] = text;
  return files;
}

function markdown(fields: Fields, body: string): string {
  return `---\n${yaml(fields)}---\n${body}\n`;
}

function yaml(fields: Fields): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${String(value)}\n`)
    .join('');
}

/** A mistake on line 10 of a note of its own: line 8 ends its fields, line 9 is a sound one. */
export const inNote = (
  mistake: string,
  name: string,
  body: string,
  told: Omit<Told, 'file'>,
): MistakeCase => {
  const slug = name.replace(/\.mdx?$/, '');
  return {
    mistake,
    make: adding({ [`notes/${name}`]: note(slug, {}, `A thought,\n${body}`) }),
    told: { file: `notes/${name}`, line: 10, ...told },
  };
};
