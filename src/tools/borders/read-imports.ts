import { posix } from 'node:path';
import ts from 'typescript';
import type { Import } from './borders.ts';

/** Every import of a source file: static, dynamic, of types, and those in an Astro file's scripts. */
export function readImports(file: string, text: string): Import[] {
  return takeApart(file, text).flatMap(({ code, start, isScript }) =>
    ts.preProcessFile(code, true, true).importedFiles.map(({ fileName, pos }) => ({
      file,
      line: text.slice(0, start + pos).split('\n').length,
      isScript,
      target: resolveTarget(file, fileName),
    })),
  );
}

type Piece = { code: string; start: number; isScript: boolean };

/** An Astro file has its imports in the frontmatter, in scripts, and, written as calls, in the template. */
function takeApart(file: string, text: string): Piece[] {
  if (!file.endsWith('.astro')) return [{ code: text, start: 0, isScript: false }];
  const frontmatter = /^\s*---\n([\s\S]*?)\n---/.exec(text);
  const rest = frontmatter?.[0].length ?? 0;
  const pieces: Piece[] = frontmatter
    ? [{ code: frontmatter[1] ?? '', start: text.indexOf('---') + 4, isScript: false }]
    : [];
  for (const match of text.slice(rest).matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
    const [, attributes = '', code = ''] = match;
    const start = rest + match.index + '<script>'.length + attributes.length;
    pieces.push({ code, start, isScript: true });
    const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    if (source)
      pieces.push({ code: `import '${source}'`, start: rest + match.index, isScript: true });
  }
  const template = text.slice(rest).replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, blank);
  for (const match of template.matchAll(/\bimport\(\s*['"][^'"]+['"]\s*\)/g)) {
    pieces.push({ code: match[0], start: rest + match.index, isScript: false });
  }
  return pieces;
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

function resolveTarget(file: string, name: string): string {
  return name.startsWith('.') ? posix.join(posix.dirname(file), name.replace(/\?.*$/, '')) : name;
}
