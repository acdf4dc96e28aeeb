import { stringify } from 'yaml';
import type { ParsedContent } from '../../content/check/parsed-content.ts';
import { splitSentences } from '../../content/normal-words.ts';
import { slugOfKind } from '../../content/slug.ts';
import { closingSlug, openingSlug } from '../../garden/garden.ts';
import { readMarkdownFacts } from '../../markdown/facts.ts';
import { writeValue, type PlannedFile } from './garden.ts';
import { nextTen, planFile } from './new-files.ts';
import type { Essay, EssayPart } from './read-essay.ts';

/** A part of the essay, and the file or folder that it becomes. A page has one text and no voice. */
export type PlannedPart = {
  what: string;
  place: string;
  texts: (Partial<EssayPart> & { text: string })[];
  questions: string[];
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
  const planPage = (what: string, own: string, page: Page): PlannedPart => {
    const isTaken = pages.some(({ slug }) => slug === own);
    const place = `pages/${isTaken ? chooseFree(`essay-${what}`, taken) : own}.md`;
    const text = writePage(what, page, isTaken || own !== openingSlug);
    const files = [{ path: place, text }];
    return { what, place, texts: [page], questions: page.questions, files };
  };
  const begin = { title, text: opening, questions: [] };
  return [
    ...(opening ? [planPage('opening', openingSlug, begin)] : []),
    ...sections.map((section, index) => planLesson(section, index, order, taken)),
    ...(closing ? [planPage('closing', closingSlug, closing)] : []),
  ];
}

type Page = NonNullable<Essay['closing']>;

function writePage(what: string, page: Page, draft: boolean): string {
  const { title = `(to write) The title of the ${what}.`, text, questions } = page;
  const [first] = readMarkdownFacts(text, 'md').texts;
  const [summary = '(to write) One sentence.'] = splitSentences(first?.text ?? '');
  const asked = questions.length > 0 && { questions };
  const fields = stringify({ title, summary, ...asked, ...(draft && { draft }) }, { lineWidth: 0 });
  return `---\n${fields}---\n${text}\n`;
}

type Section = Essay['sections'][number];

function chooseFree(wanted: string, taken: Set<string>): string {
  let slug = wanted;
  for (let number = 2; taken.has(slug); number++) slug = `${wanted}-${number}`;
  taken.add(slug);
  return slug;
}

function planLesson({ title, parts }: Section, index: number, first: number, taken: Set<string>) {
  const what = title ?? `(to write) The title of section ${index + 1}.`;
  const slug = chooseFree(slugOfKind('lesson', title ?? '') ?? `section-${index + 1}`, taken);
  const place = `lessons/${slug}/`;
  // A section may say only one of the two.
  const missing = (voice: EssayPart['voice'], text: string): EssayPart[] =>
    parts.some((part) => part.voice === voice) ? [] : [{ voice, text: `(to write) ${text}` }];
  const stances = [
    ...missing('then', 'What you said then.'),
    ...parts,
    ...missing('now', 'Where you stand now.'),
  ];
  const order = String(first + index * 10);
  const values = { id: `lesson-${slug}`, title: writeValue(what), order };
  const files = [
    planFile(`${place}lesson.yaml`, 'lesson.yaml', values),
    ...stances.map((stance, at) => planStance(place, stance, at, at === stances.length - 1)),
  ];
  return { what, place, texts: parts, questions: [], files };
}

function planStance(place: string, { on, label, text }: EssayPart, at: number, isLast: boolean) {
  const isFirst = at === 0;
  const name = isFirst ? 'then' : isLast ? 'now' : (on ?? 'between');
  const when = on ?? label ?? (name === 'between' ? '(to write) When this was.' : undefined);
  const time = when ? `${on ? 'on' : 'label'}: ${writeValue(when)}` : '# on: 2019';
  const template = isFirst ? 'essay-then.md' : 'essay-now.md';
  return planFile(`${place}${(at + 1) * 10}-${name}.md`, template, { time, text });
}
