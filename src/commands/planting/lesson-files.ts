import { stringify } from 'yaml';
import { placeholder } from '../../content/check/placeholder-rules.ts';
import { freshId, nextTen, type Ground, type PlannedFile } from './planting.ts';

/** A lesson to write: its fields, and its first two stances. It is a draft, because a garden shows no empty lesson. */
export function planLesson(title: string, slug: string, ground: Ground): PlannedFile[] {
  const folder = `lessons/${slug}`;
  const order = nextTen(ground.known.lessons.map(({ fields }) => fields.order ?? 0));
  const year = ground.today.slice(0, 4);
  return [
    {
      path: `${folder}/lesson.yaml`,
      text: lessonText(title, freshId('lesson', slug, ground), order),
    },
    { path: `${folder}/10-then.mdx`, text: thenText },
    { path: `${folder}/20-${year}.mdx`, text: nowText(ground.today) },
  ];
}

const lessonText = (
  title: string,
  id: string,
  order: number,
) => `# Permanent. It stays when the title or the folder changes.
id: ${id}
title: ${stringify(title, { lineWidth: 0 })}# Its place among the lessons; the smallest comes first.
order: ${String(order)}
question: ${placeholder('The question that the lesson leaves with a reader.')}
summary: ${placeholder('One sentence for lists and search engines.')}
# Ids from topics.yaml, a practice by its id, and slugs of notes to read next, where there are any:
# topics: []
# practice:
# see: []
# Shown in npm run dev only. Remove this line once both stances are written.
draft: true
`;

const thenText = `---
line: ${placeholder('What you held then, in one short sentence.')}
# When you held it: a year, a month or a day. Without a date nobody invents one; label: says it in words.
# on: 2019
---
${placeholder('What you said then, in the words that you had for it. Once a later stance is published, these are kept as they are.')}
`;

const nowText = (today: string) => `---
line: ${placeholder('Where you stand now, in one short sentence.')}
on: ${today}
changed: ${placeholder('What changed since, in one sentence.')}
# One entry for each belief worth following. Its kind is kept, softened, let-go (then it has no now) or found (then it
# has no belief).
turns:
  - kind: softened
    belief: ${placeholder('What you believed then.')}
    now: ${placeholder('What you believe now.')}
    because: ${placeholder('A reason that the text below gives.')}
---
${placeholder('Where you stand now, and what you would say to the one who wrote the first.')}
`;
