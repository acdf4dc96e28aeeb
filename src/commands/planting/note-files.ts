import { stringify } from 'yaml';
import { placeholder } from '../../content/check/placeholder-rules.ts';
import { freshId, type Ground, type PlannedFile } from './planting.ts';

/** A note to write: a seedling, planted today, and a draft until it says something. */
export function planNote(title: string, slug: string, ground: Ground): PlannedFile[] {
  return [
    {
      path: `notes/${slug}.mdx`,
      text: noteText(title, freshId('note', slug, ground), ground.today),
    },
  ];
}

const noteText = (title: string, id: string, today: string) => `---
# Permanent. It stays when the title or the file changes.
id: ${id}
title: ${stringify(title, { lineWidth: 0 })}summary: ${placeholder('One sentence for lists and search engines.')}
# How far it has grown: seedling, budding or evergreen.
growth: seedling
planted: ${today}
tended: ${today}
# Ids from topics.yaml, where any fit:
# topics: []
# Shown in npm run dev only. Remove this line once it is written.
draft: true
---
${placeholder('One thought. Link to it from the lessons and notes that lean on it.')}
`;
