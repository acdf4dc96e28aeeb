import type { SourceFile } from '../content/source-file.ts';
import type { Garden, GardenOutline } from './garden.ts';
import { buildGraph, listLongBacklinks, type Graph } from './graph.ts';
import { listLinkedTexts } from './linked-texts.ts';
import { createResolver, type Linked, type Resolve } from './resolve.ts';
import { collectHeadings, listPages, listRoutes, type Route } from './routes.ts';

/** How the texts of a garden lead to each other, and every page that comes of it. */
export type LinkedGarden = { resolve: Resolve; graph: Graph; routes: Route[] };

/** Follows every link of a garden once. */
export function linkGarden(garden: Garden, files: readonly SourceFile[]): LinkedGarden {
  const { routes, ...linked } = listLinked(garden, files);
  const resolve = createResolver(linked);
  const graph = buildGraph(garden, linked.texts, resolve);
  const further = listLongBacklinks(garden, graph).flatMap(({ path, backlinks }) =>
    listPages(path, backlinks.length).map((page): Route => ({ ...page, kind: 'tool' })),
  );
  return { resolve, graph, routes: [...routes, ...further] };
}

/** What links may lead to in as much of a garden as is known, and the pages that it becomes. */
export function listLinked(
  garden: GardenOutline,
  files: readonly SourceFile[],
): Linked & { routes: Route[] } {
  const routes = listRoutes(garden, collectHeadings(files));
  return {
    routes,
    texts: listLinkedTexts(garden, files),
    addresses: new Map(routes.map(({ path, anchors }) => [path, new Set(anchors)])),
    files: files.flatMap(({ kind, path }) =>
      kind === 'picture' || kind === 'attachment' ? path : [],
    ),
  };
}
