import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { project, scriptFlags } from '../../src/commands/run.ts';
import type { Corpus, Lesson, Note } from '../corpus/corpus.ts';
import type { Peer } from './peer.ts';

/** This garden, with content, output and caches in a folder of the benchmark's. */
export function gardenPeer(workshop: string, commit: string): Peer {
  const folder = join(workshop, 'garden');
  const [content, output, cache] = [
    join(folder, 'content'),
    join(folder, 'dist'),
    join(folder, 'cache'),
  ];
  const environment = {
    CONTENT_DIR: content,
    OUT_DIR: output,
    CACHE_DIR: cache,
    PUBLIC_DIR: join(folder, 'public'),
    SITE: 'https://garden.example/',
  };
  const run = (...words: string[]) => ({
    words: [...scriptFlags, ...words],
    folder: project,
    environment,
  });
  return {
    id: 'garden',
    name: 'this garden',
    versions: commit,
    folder,
    install: () => Promise.resolve(),
    write: (corpus) => writeGarden(corpus, content),
    check: run('src/commands/check.ts'),
    dev: run('src/commands/astro.mjs', 'dev', '--port', '4390'),
    build: [run('src/commands/astro.mjs', 'build')],
    output,
    caches: [cache],
    file: (slug) => join(content, 'notes', `${slug}.md`),
    address: (slug) => `notes/${slug}/`,
  };
}

async function writeGarden({ notes, lessons }: Corpus, content: string): Promise<void> {
  await rm(content, { recursive: true, force: true });
  const files = [
    ...Object.entries(sharedFiles),
    ...notes.map((note) => [`notes/${note.slug}.md`, formatNote(note)] as const),
    ...lessons.flatMap(formatLesson),
  ];
  const paths = files.map(([path]) => dirname(join(content, path)));
  for (const folder of new Set(paths)) await mkdir(folder, { recursive: true });
  for (const [path, text] of files) await writeFile(join(content, path), text);
}

function formatNote({ slug, title, topics, body }: Note): string {
  return `---
id: ${slug}
title: ${title}
growth: seedling
planted: 2026
tags: [${topics.join(', ')}]
---
${body}`;
}

function formatLesson({ slug, title, stances }: Lesson, index: number): [string, string][] {
  const practice = index === 0 ? `practice: ${practiceId}\n` : '';
  return [
    [`lessons/${slug}/lesson.yaml`, `title: ${title}\nquestion: And now?\n${practice}`],
    ...stances.map(({ line, body }, place): [string, string] => [
      `lessons/${slug}/${place + 1}0-stance.md`,
      `---\nline: ${line}\non: ${2019 + place}\n${place === 0 ? '' : changes}---\n${body}`,
    ]),
  ];
}

const changes = `changed: A winter came.
turns:
  - { kind: softened, belief: I must go on., now: I may go on., because: The winter kept me in. }
`;

const practiceId = 'warm-or-cold';

const sharedFiles: Readonly<Record<string, string>> = {
  'site.yaml': `id: bench
format: 1
title: Many notes
tagline: A garden to measure
summary: Made texts.
language: en
author: { name: Nobody }
# No peer draws any.
cards: false
theme:
  voices:
    then: { name: Then, head: What I said then, inline: what I said then }
    now: { name: Now, head: Where I stand now, inline: where I stand now }
    between: { name: Between, head: 'Where I stood in {on}', inline: 'where I stood in {on}' }
`,
  'pages/opening.mdx': `---\ntitle: Many notes\nsummary: Made texts.\n---\n[Begin](/notes/note-1/).\n`,
  [`practices/${practiceId}.yaml`]: `title: Warm or cold
summary: How it is out there.
intro: Put a hand out.
questions:
  - kind: choice
    id: sky
    ask: And the sky?
    options: [{ id: blue, text: Blue, tags: [warm] }, { id: grey, text: Grey, tags: [cold] }]
  - kind: choice
    id: wind
    ask: And the wind?
    options: [{ id: still, text: Still, tags: [warm] }, { id: loud, text: Loud, tags: [cold] }]
  - kind: choice
    id: rain
    ask: And the rain?
    options: [{ id: none, text: None, tags: [warm] }, { id: much, text: Much, tags: [cold] }]
outcomes:
  - id: silent
    title: Still indoors
    when: { answered: nothing }
    says: [You said nothing.]
    try: Open a window.
    carry: What keeps you in?
  - id: warm
    title: Warm
    when: { tag: warm, moreThan: cold }
    says: [It is warm.]
    try: Sit in the sun.
    carry: Who would sit with you?
  - id: open
    title: Hard to say
    says: [It may be either.]
    try: Ask again at noon.
    carry: What would tell you?
`,
};
