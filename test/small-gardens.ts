import { lessonSchema } from '../src/content/schemas.ts';
import { practiceSchema } from '../src/practice/schema/practice-schema.ts';
import { readPractice } from '../src/practice/schema/read-practice.ts';
import { siteSchema, type Site } from '../src/content/site.ts';
import { stanceSchema } from '../src/content/stance.ts';
import {
  arrangeGarden,
  type Garden,
  type GardenParts,
  type Lesson,
  type Note,
} from '../src/garden/garden.ts';

/** Gardens of a few parts, for the tests beside this file. Whatever a test is not about is filled in. */
const voice = (name: string, head: string) => ({ name, head, inline: head });
export const site: Site = { languages: ['en'], ...siteSchema.parse({
  id: 'a', format: 1, title: 'T', tagline: 'T', summary: 'S', language: 'en', author: { name: 'A' },
  theme: { voices: { then: voice('Then', 'Once'), now: voice('Now', 'Today'), between: voice('Between', 'In {on}') } },
}) }; // prettier-ignore
export const lesson = (slug: string, order: number, fields: object = {}) => ({
  ...lessonSchema.parse({ id: slug, title: slug, order, question: 'Q', summary: 'S', ...fields }),
  slug,
});
export const stance = (of: string, number: number, fields: object = {}) => ({
  ...stanceSchema.parse({ line: 'L', ...fields }),
  lesson: of,
  number,
  path: `lessons/${of}/${number}.md`,
});
export const note = (slug: string, fields: Partial<Note> = {}): Note => {
  const date = '2019';
  const { topics = [] } = fields;
  return {
    id: slug, title: slug, summary: 'S', growth: 'seedling', planted: date, tended: date, topics,
    tags: topics.map((id) => ({ id, title: id })), aliases: [], draft: false, unlisted: false, ...fields, slug, path: `notes/${slug}.md`,
  }; // prettier-ignore
};
export const practice = (id: string) => {
  const outcome = { id: 'o', title: 'O', says: ['S'], try: 'T', carry: 'C' };
  const question = { kind: 'choice', id: 'q', ask: 'A', options: ['O', 'P'].map((text, index) => ({ id: `o-${index}`, text })) }; // prettier-ignore
  const fields = { title: id, summary: 'S', intro: 'I', questions: [question], outcomes: [outcome] }; // prettier-ignore
  return readPractice({ id, ...practiceSchema.parse(fields) }, site.language);
};
export const arrange = (parts: Partial<GardenParts>, withDrafts = false): Garden =>
  arrangeGarden(
    {
      site,
      lessons: [],
      stances: [],
      notes: [],
      pages: [],
      practices: [],
      topics: [],
      references: [],
      ...parts,
    },
    { withDrafts },
  );
export const lessonOf = (...numbers: number[]): Lesson => {
  const stances = numbers.map((number) => stance('a', number));
  const [one] = arrange({ lessons: [lesson('a', 1)], stances }).lessons;
  if (!one) throw new Error('There is no lesson.');
  return one;
};
