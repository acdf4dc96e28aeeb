import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type * as z from 'zod';
import { contentFolder } from './content/folders.ts';
import { identifyFile } from './content/file-kind.ts';
import { isHidden, kinds } from './content/kinds.ts';

const base = resolve(contentFolder(process.env));

/** Astro warns of a collection that never had an entry; a garden may well have no notes. */
const nothing: Loader = {
  name: 'hindsight:nothing',
  load: ({ store }) => {
    store.set({ id: 'none', data: {} });
    store.delete('none');
    return Promise.resolve();
  },
};

function loadKind({ pattern, reading }: { pattern: string; reading: string }): Loader {
  const isEmpty = globSync(pattern, { cwd: base }).every(isHidden);
  if (isEmpty) return nothing;
  return reading === 'list'
    ? file(resolve(base, pattern))
    : glob({ base, pattern, generateId: ({ entry }) => entryId(entry) });
}

/** The file's own path decides an entry's name; a stray `slug` in its fields must not. */
function entryId(path: string): string {
  const file = identifyFile(path);
  if ('slug' in file) return file.slug;
  return path.replace(/^lessons\//, '').replace(/\.\w+$/, '');
}

const collect = <S extends z.ZodObject>(kind: { pattern: string; reading: string; schema: S }) =>
  defineCollection({ loader: loadKind(kind), schema: kind.schema });

export const collections = {
  site: collect(kinds.site),
  lessons: collect(kinds.lesson),
  stances: collect(kinds.stance),
  notes: collect(kinds.note),
  pages: collect(kinds.page),
  practices: collect(kinds.practice),
  topics: collect(kinds.topics),
  references: collect(kinds.references),
};
