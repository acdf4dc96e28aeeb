import { resolveBeside } from '../content/check/picture-rules.ts';
import { renderMarkdown, type Destination } from '../markdown/render.ts';
import type { Project } from './project.ts';

/** Renders the texts of a content folder, each once, by the paths of their files. */
export function textRenderer({ files, citations, t }: Project): (path: string) => Promise<string> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const kept = new Map<string, Promise<string>>();
  const render = async (path: string): Promise<string> => {
    const tree = byPath.get(path)?.body?.tree;
    if (!tree) throw new Error(`There is no text in ${path}.`);
    const { html } = await renderMarkdown(tree, {
      path,
      format: path.endsWith('.mdx') ? 'mdx' : 'md',
      resolve: (target, kind): Destination => {
        if (kind === 'picture') return { kind: 'picture', path: resolveBeside(path, target) };
        return /^[a-z]+:/i.test(target)
          ? { kind: 'outside', address: target }
          : { kind: 'page', address: target };
      },
      embed: () => Promise.resolve(undefined),
      citations,
      t,
    });
    return html;
  };
  return (path) => {
    const html = kept.get(path) ?? render(path);
    kept.set(path, html);
    return html;
  };
}
