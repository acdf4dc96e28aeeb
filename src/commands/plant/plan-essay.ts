import { stringify } from 'yaml';
import type { ParsedContent } from '../../content/check/parsed-content.ts';
import { splitSentences } from '../../content/normal-words.ts';
import { slugOfKind } from '../../content/slug.ts';
import { closingSlug, openingSlug } from '../../garden/garden.ts';
import { readMarkdownFacts } from '../../markdown/facts.ts';
import type { PlannedFile } from './garden.ts';
import { nextTen, planFile, writeTitle } from './new-files.ts';
import type { Essay, EssayPart, EssaySection } from './read-essay.ts';

/** A part of the essay, and the file or folder that it becomes. A page has one text and no voice. */
export type PlannedPart = {
  what: string;
  place: string;
  texts: (Omit<EssayPart, 'voice'> & Partial<EssayPart>)[];
  questions?: string[];
  files: PlannedFile[];
};

/**
 * Plans what an essay becomes in a garden: a lesson for each section, and a page for what stands before them and after.
 * All are drafts, but for the front page of a garden that has none. No name that is taken is taken again.
 */
export function planEssay(essay: Essay, { lessons, pages }: ParsedContent): PlannedPart[] {
  const { title, opening, sections, closing } = essay;
  const taken = new Set([
    closingSlug,
    ...[...lessons, ...pages].flatMap(({ slug, fields }) => [slug, ...(fields.aliases ?? [])]),
    ...lessons.flatMap(({ fields }) => fields.id?.replace(/^lesson-/, '') ?? []),
  ]);
  const order = nextTen(lessons.map(({ fields }) => fields.order ?? 0));
  const planPage = (
    what: string,
    own: string,
    page: NonNullable<Essay['closing']>,
  ): PlannedPart => {
    const isFree = !pages.some(({ slug }) => slug === own);
    const place = `pages/${isFree ? own : chooseFree(`essay-${what}`, taken)}.md`;
    const text = writePage(what, page, !isFree || own !== openingSlug);
    return {
      what,
      place,
      texts: [page],
      questions: page.questions,
      files: [{ path: place, text }],
    };
  };
  return [
    ...(opening === ''
      ? []
      : [planPage('opening', openingSlug, { title, text: opening, questions: [] })]),
    ...sections.map((section, index) => planLesson(section, index, order, taken)),
    ...(closing ? [planPage('closing', closingSlug, closing)] : []),
  ];
}

function writePage(what: string, page: NonNullable<Essay['closing']>, draft: boolean): string {
  const { title = `(to write) The title of the ${what}.`, text, questions } = page;
  const [first] = readMarkdownFacts(text, 'md').texts;
  const [summary = '(to write) One sentence.'] = splitSentences(first?.text ?? '');
  const fields = {
    title,
    summary,
    ...(questions.length > 0 && { questions }),
    ...(draft && { draft }),
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${text}\n`;
}

function chooseFree(wanted: string, taken: Set<string>): string {
  let slug = wanted;
  for (let number = 2; taken.has(slug); number++) slug = `${wanted}-${String(number)}`;
  taken.add(slug);
  return slug;
}

function planLesson(
  section: EssaySection,
  index: number,
  firstOrder: number,
  taken: Set<string>,
): PlannedPart {
  const { title = `(to write) The title of section ${String(index + 1)}.`, parts } = section;
  const name = section.title ?? `section ${String(index + 1)}`;
  const slug = chooseFree(slugOfKind('lesson', name) ?? `section-${String(index + 1)}`, taken);
  const place = `lessons/${slug}/`;
  const has = (voice: EssayPart['voice']) => parts.some((part) => part.voice === voice);
  // A section may say only one of the two.
  const stances: EssayPart[] = [
    ...(has('then') ? [] : [{ voice: 'then' as const, text: '(to write) What you said then.' }]),
    ...parts,
    ...(has('now') ? [] : [{ voice: 'now' as const, text: '(to write) Where you stand now.' }]),
  ];
  const values = {
    id: `lesson-${slug}`,
    title: writeTitle(title),
    order: String(firstOrder + index * 10),
  };
  const files = stances.map((stance, at) =>
    planStance(place, stance, at, at === stances.length - 1),
  );
  return {
    what: title,
    place,
    texts: parts,
    files: [planFile(`${place}lesson.yaml`, 'lesson.yaml', values), ...files],
  };
}

function planStance(
  place: string,
  { on, label, text }: EssayPart,
  at: number,
  isLast: boolean,
): PlannedFile {
  const name = at === 0 ? 'then' : isLast ? 'now' : (on ?? 'between');
  const when = on ?? label ?? (name === 'between' ? '(to write) When this was.' : undefined);
  const time =
    when === undefined ? '# on: 2019' : `${on === undefined ? 'label' : 'on'}: ${writeTitle(when)}`;
  const template = at === 0 ? 'essay-then.md' : 'essay-now.md';
  return planFile(`${place}${String((at + 1) * 10)}-${name}.md`, template, { time, text });
}
