import { samplePractice } from './sample-practice.ts';
import { stanceFiles } from './sample-stances.ts';
import type { GardenFiles } from './with-garden.ts';

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
theme:
  voices:
    then: { name: Then, head: What I said then, inline: what I said then }
    now: { name: Now, head: Where I stand now, inline: where I stand now }
    between: { name: Between, head: 'Where I stood in {on}', inline: 'where I stood in {on}' }
  colours:
    quiet:
      light: "#48574f"
    then: { light: "#3c4c8c", dark: "#aab8ee" }
    edge:
      dark: "#71827a"
  fonts: { head: { family: Georgia } }
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
    'lessons/keep-going/lesson.yaml': `id: lesson-keep-going
title: Keep going
order: 10
question: What would you keep?
summary: Going on, four times.
topics: [rest, numbers]
see: [rest]
aliases: [carry-on]
practice: warm-or-cold
`,
    'practices/warm-or-cold.yaml': samplePractice,
  };
}

function entryFiles(): GardenFiles {
  return {
    'notes/rest.mdx': `---
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
    'notes/streaks.md': `---
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
---
Begin with [the lesson](/lessons/keep-going/).
`,
    'pages/about.mdx': '---\ntitle: About\nsummary: What this is.\n---\nA sample.\n',
    'pages/kind-in-hindsight.mdx':
      '---\ntitle: Kind in hindsight\nsummary: The closing.\nquestions: [What did you keep?]\n---\nBe kind.\n',
  };
}
