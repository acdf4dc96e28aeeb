import { stringify } from 'yaml';
import type { PlannedFile } from '../planting/planting.ts';

/** What a new garden is begun with. */
export type Beginning = {
  id: string;
  title: string;
  author: string;
  language: string;
  today: string;
};

/** A garden of one small lesson, which says what a garden of then and now is and makes room for the next. */
export function planGarden(beginning: Beginning): PlannedFile[] {
  const lesson = 'lessons/keep-the-first-words';
  return [
    { path: 'site.yaml', text: siteText(beginning) },
    { path: `${lesson}/lesson.yaml`, text: lessonText },
    { path: `${lesson}/10-then.mdx`, text: thenText },
    { path: `${lesson}/20-now.mdx`, text: nowText(beginning.today) },
    { path: 'pages/opening.mdx', text: openingText },
    { path: 'pages/about.mdx', text: aboutText },
  ];
}

const line = (value: string) => stringify(value, { lineWidth: 0 }).trimEnd();

const siteText = ({
  id,
  title,
  author,
  language,
}: Beginning) => `# Permanent. What readers keep on their devices is filed under it.
id: ${id}
# The version of the content format.
format: 1
# The garden's name, in the header and in every page's title.
title: ${line(title)}
# A few words that follow the name where a browser's tab or a search engine shows it.
tagline: What I said, and where I stand
# One sentence for search engines and shared links.
summary: What I once said, kept beside where I stand now.
# The language of the content and the interface, such as en, pt-BR or ja.
language: ${language}
author:
  name: ${line(author)}
  # url: https://example.org
# An e-mail address or a page, where a reader can write:
# contact: you@example.org
theme:
  # The words for the three voices.
  voices:
    then: { name: Then, head: What I said then, inline: what I said then }
    now: { name: Now, head: Where I stand now, inline: where I stand now }
    between: { name: Between, head: "Where I stood in {on}", inline: "where I stood in {on}" }
`;

const lessonText = `# Permanent. It stays when the title or the folder changes.
id: lesson-keep-the-first-words
title: Keep the first words
# Its place among the lessons; the smallest comes first.
order: 10
question: What did I once say that I would answer differently today?
summary: Tidying up after a change of mind, and why I stopped.
`;

const thenText = `---
line: When I change my mind, I tidy up.
---
When I changed my mind I deleted what I had said before. The new page stood there as if I had always known. It looked better that way, and nobody could hold the old words against me.
`;

const nowText = (today: string) => `---
line: I leave it standing, and answer it.
on: ${today}
changed: I went looking for what I used to think, and found that I had thrown it away.
turns:
  - kind: let-go
    belief: A page should say only what I think today.
    because: Without the first words, nobody can see how far the second have come.
  - kind: found
    now: A change of mind is worth showing.
    because: Both were meant when they were said, and the way between them is what I have learnt.
---
Now the first words stay where they are, as they were, and the new ones stand beside them. Both of them meant it. When I change my mind again, I will say so in words of that day, and leave these standing too.
`;

const openingText = `---
title: Then, and now
lede: "Two voices, side by side: {then}, and {now}."
summary: What I once said, kept beside where I stand now.
begin: Begin with the first
---
This garden keeps what I said beside where I stand now. It has one lesson so far, and more will follow. [About this garden](/about/) says how it is kept.
`;

const aboutText = `---
title: About this garden
summary: How this garden is kept, and what it doesn’t know about you.
---
Here I set two things side by side: what I said once, and where I stand now. Both are left standing. A stance is never rewritten; when a mind changes, a new one follows it.

There is no account, no tracking and no cookie. What you write here stays on your own device, until you erase it.
`;
