import type { HeadingAnchors } from '../garden/routes.ts';
import type { SourceFile } from './source-file.ts';

/** The anchors of each text's headings, by the path of its file without ending. */
export function collectHeadings(files: readonly SourceFile[]): HeadingAnchors {
  return new Map(
    files.map(({ path, body }) => [
      path.replace(/\.mdx?$/, ''),
      body?.headings.map(({ anchor }) => anchor) ?? [],
    ]),
  );
}
