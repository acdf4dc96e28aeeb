import { join } from 'node:path';
import sharp from 'sharp';
import { sampleGarden } from '../../test/content/sample-garden.ts';
import { withGarden, type GardenFiles } from '../../test/content/with-garden.ts';
import { testOn } from './garden-site.ts';

/** Where the garden says that it stands. */
export const home = 'https://example.org/garden/';

/** What is added from elsewhere is refused by nobody, and sends nothing. */
const extra = `source: { edit: 'https://git.example/edit/main/content/{path}' }
extra:
  says: Visits are counted by hand.
  head: |
    <link rel="webmention" href="https://mentions.example/garden" />
    <script>document.documentElement.dataset.counted = 'yes'</script>
  foot: <p class="comments">Write to us.</p>
  script: [https://count.example]
  connect: [https://count.example]
  frame: [https://talk.example]
`;

/** A note with everything that a feed has to carry. */
const rich = `---
id: note-rich
title: Rich & <plain>
planted: 2026-11-20
tended: 2026-11-29
tags: [rest]
---
A [note](/notes/rest/), a footnote.[^1]

![A hill](hill.png)

\`\`\`js
const a = 1;
\`\`\`

<Practice id="warm-or-cold" />

- [x] done

[^1]: With a [link](/notes/streaks/).
`;

const hidden = (fields: string, body = 'Hushed words.') =>
  `---\n${fields}unlisted: true\n---\n${body}\n`;

function files(): GardenFiles {
  const sample = sampleGarden();
  const references = sample['references.yaml'] ?? '';
  return {
    ...sample,
    'site.yaml': (sample['site.yaml'] ?? '') + extra,
    'references.yaml': references.replace(
      '  url: https://example.org/digging',
      '  url: https://example.org/digging\n  archived: https://archive.example/digging',
    ),
    'notes/rich.mdx': rich,
    'notes/formula.md': '---\ntitle: Formula\n---\nA formula: $x^2$.\n',
    'notes/hushed.md': hidden(
      'id: note-hushed\ntitle: Hushed note\n',
      'Hushed words of [rest](rest.mdx).',
    ),
    'notes/later.md': '---\ntitle: Not before its day\npublish: 2999-01-01\n---\nHushed words.\n',
    'pages/hushed.md': hidden('title: Hushed page\nsummary: S.\n'),
    'lessons/hushed/lesson.yaml': 'title: Hushed lesson\nunlisted: true\ntopics: [rest]\n',
    'lessons/hushed/10.md': '---\nline: Hushed then.\n---\nHushed words.\n',
    'lessons/hushed/20.md': '---\nline: Hushed now.\nchanged: Much.\n---\nHushed words.\n',
  };
}

/** A test on a garden that says where it stands and has all that this is for. */
export const test = testOn(
  (use) =>
    withGarden(files(), async (content) => {
      const hill = { width: 640, height: 480, channels: 3, background: '#4c6b50' } as const;
      await sharp({ create: hill }).toFile(join(content, 'notes/hill.png'));
      return use(content);
    }),
  { SITE: home },
);
