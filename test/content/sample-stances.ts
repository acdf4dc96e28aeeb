import type { GardenFiles } from './with-garden.ts';

/** The paths of the sample garden's stances. */
export const stancePaths = {
  first: 'lessons/keep-going/10-2019.mdx',
  second: 'lessons/keep-going/20-on-the-way.mdx',
  third: 'lessons/keep-going/30-2021.md',
  last: 'lessons/keep-going/40-today.mdx',
} as const;

/** Four stances of one lesson: dated by year, only labelled, dated by month, and neither; a footnote in each. */
export function stanceFiles(): GardenFiles {
  return {
    [stancePaths.first]: `---
line: Keep going, whatever happens.
on: 2019
source: gardener-2019
---
I would keep going.[^1] Every [streak](/notes/streaks/) counts.

[^1]: As [@gardener-2019] says.
`,
    [stancePaths.second]: `---
line: Keep going, with pauses.
label: After the winter
changed: A winter came.
turns:
  - kind: softened
    belief: I must keep going.
    now: I may keep going.
    because: The winter kept me in.
    then: counts.
    passage: for a while
errata:
  - on: 2021-06
    what: It was one winter, not two.
    why: I counted again.
---
I stopped for a while.[^1] It comes to <Pace miles="1000" days="365" rest="1" /> a day.

<Aside>There was snow.</Aside>

[^1]: Nobody minded.
`,
    [stancePaths.third]: `---
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
    [stancePaths.last]: `---
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
