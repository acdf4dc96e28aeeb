import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The texts of a content folder, by their paths in it. */
export type GardenFiles = Record<string, string>;

/** A path of a sample garden. */
export const samplePaths = {
  lesson: 'lessons/keep-going/lesson.yaml',
  first: 'lessons/keep-going/10-2019.mdx',
  second: 'lessons/keep-going/20-on-the-way.mdx',
  third: 'lessons/keep-going/30-2021.md',
  last: 'lessons/keep-going/40-today.mdx',
  rest: 'notes/rest.mdx',
  streaks: 'notes/streaks.md',
} as const;

/**
 * A small sound garden for tests: one lesson of four stances, dated by year, only labelled, dated by month, and
 * neither, with a footnote in each; two notes; and whatever else a garden must have.
 */
export function sampleGarden(): GardenFiles {
  return { ...sharedFiles(), ...stanceFiles(), ...entryFiles() };
}

function sharedFiles(): GardenFiles {
  return {
    'site.yaml': `id: sample-garden
format: 1
title: Sample
tagline: A garden for tests
summary: One lesson, told four times.
language: en
author:
  name: A Gardener
sources: [gardener-2019]
voices:
  then: { name: Then, head: What I said then, inline: what I said then }
  now: { name: Now, head: Where I stand now, inline: where I stand now }
  between: { name: Between, head: 'Where I stood in {on}', inline: 'where I stood in {on}' }
`,
    'topics.yaml': `- id: rest
  title: Rest
  summary: Stopping.
- id: numbers
  title: Numbers
  summary: Counting.
`,
    'references.yaml': `- id: gardener-2019
  authors: ['Gardener, Ada']
  year: 2019
  title: A year of digging
  url: https://example.org/digging
  finding: Digging takes a year.
- id: neff-2003
  authors: ['Neff, Kristin']
  year: 2003
  title: Self-compassion
  doi: 10.1080/15298860309032
  finding: Kindness to oneself can be measured.
`,
    [samplePaths.lesson]: `id: lesson-keep-going
title: Keep going
order: 10
question: What would you keep?
summary: Going on, four times.
topics: [rest, numbers]
see: [rest]
aliases: [carry-on]
`,
  };
}

function stanceFiles(): GardenFiles {
  return {
    [samplePaths.first]: `---
line: Keep going, whatever happens.
on: 2019
source: gardener-2019
---
I would keep going.[^1] Every [streak](/notes/streaks/) counts.

[^1]: As [@gardener-2019] says.
`,
    [samplePaths.second]: `---
line: Keep going, with pauses.
label: After the winter
changed: A winter came.
turns:
  - kind: softened
    belief: I must keep going.
    now: I may keep going.
    because: The winter kept me in.
---
I stopped for a while.[^1] It comes to <Pace miles="1000" days="365" rest="1" /> a day.

<Aside>There was snow.</Aside>

[^1]: Nobody minded.
`,
    [samplePaths.third]: `---
line: Keep what is alive.
on: 2021-05
changed: I looked at what I kept.
turns:
  - kind: let-go
    belief: Every day counts.
    because: Some days only passed.
---
I kept what was alive.[^1]

[^1]: See [rest](/notes/rest/#what-it-is).
`,
    [samplePaths.last]: `---
line: Stop when it is time.
changed: I can tell when to stop.
turns:
  - kind: found
    now: Stopping is a skill.
    because: It took me years.
  - kind: kept
    belief: Going is good.
    now: Going is good.
    because: I still go.
---
I stop when it is time.[^1]

[^1]: I said otherwise [before](/lessons/keep-going/#stance-10).
`,
  };
}

function entryFiles(): GardenFiles {
  return {
    [samplePaths.rest]: `---
id: note-rest
title: Rest
summary: Stopping on purpose.
growth: evergreen
planted: 2020-01-16
tended: 2021-05
topics: [rest]
aliases: [pauses]
---
Rest is stopping on purpose. [@neff-2003]

## What it is

More than a [broken streak](/notes/streaks/).
`,
    [samplePaths.streaks]: `---
id: note-streaks
title: Streaks
summary: Days in a row.
growth: seedling
planted: 2020
tended: 2020
topics: [numbers]
---
Days in a row, and the [rest](/notes/pauses/) between them.
`,
    'pages/opening.mdx': `---
title: Sample
summary: A garden for tests.
see: [rest]
---
Begin with [the lesson](/lessons/keep-going/).
`,
    'pages/about.mdx': '---\ntitle: About\nsummary: What this is.\n---\nA sample.\n',
    'pages/kind-in-hindsight.mdx':
      '---\ntitle: Kind in hindsight\nsummary: The closing.\nquestions: [What did you keep?]\n---\nBe kind.\n',
  };
}

/** Writes files into a new folder of their own and gives it to `use`; the folder is gone afterwards. */
export async function withGarden<T>(
  files: GardenFiles,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hindsight-garden-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
