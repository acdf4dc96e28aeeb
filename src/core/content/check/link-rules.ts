import { arrangeGarden } from '../../garden/garden.ts';
import { listRoutes, type HeadingAnchors, type Route } from '../../garden/routes.ts';
import { nearestName, type Mistake } from '../mistake.ts';
import type { SourceFile } from '../source-file.ts';
import type { ParsedFiles } from './parse-files.ts';

type Link = { address: string; line: number };
type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Links that lead nowhere inside the garden. A published page may not link to a draft. While a file cannot be
 * read, nobody knows which addresses it would have had, so links wait until everything else is mended.
 */
export function findLinkMistakes(files: readonly SourceFile[], parsed: ParsedFiles): Mistake[] {
  if (parsed.mistakes.length > 0 || !parsed.parts.site || hasLonelyLesson(parsed)) return [];
  const draftFiles = listDraftFiles(parsed);
  const headings = collectHeadings(files);
  const published = listAddresses(parsed, headings, false);
  const all = listAddresses(parsed, headings, true);
  return files.flatMap((file) =>
    (file.body?.links ?? []).flatMap((link) => {
      const told = judgeLink(link, draftFiles.has(file.path) ? all : published, file);
      return told ? [{ file: file.path, line: link.line, ...told }] : [];
    }),
  );
}

function hasLonelyLesson({ parts }: ParsedFiles): boolean {
  return parts.lessons.some(
    ({ slug, draft }) => !draft && parts.stances.filter((one) => one.lesson === slug && !one.draft).length < 2,
  );
}

function collectHeadings(files: readonly SourceFile[]): HeadingAnchors {
  return new Map(
    files.map(({ path, body }) => [path.replace(/\.mdx?$/, ''), body?.headings.map(({ anchor }) => anchor) ?? []]),
  );
}

function listAddresses({ parts }: ParsedFiles, headings: HeadingAnchors, withDrafts: boolean): Addresses {
  const { site, ...rest } = parts;
  if (!site) return new Map();
  const whole = arrangeGarden({ site, ...rest }, { withDrafts });
  const lessons = whole.lessons.filter(({ stances }) => stances.length > 1);
  const routes: Route[] = listRoutes({ ...whole, lessons }, headings);
  return new Map(routes.map(({ path, anchors }) => [path, new Set(anchors)]));
}

function listDraftFiles({ parts, fileOf }: ParsedFiles): Set<string> {
  const draftLessons = parts.lessons.filter(({ draft }) => draft).map(({ slug }) => slug);
  const drafts = [
    ...[...parts.notes, ...parts.pages].filter(({ draft }) => draft),
    ...parts.stances.filter(({ draft, lesson }) => draft || draftLessons.includes(lesson)),
  ];
  return new Set(drafts.flatMap((entry) => fileOf.get(entry)?.path ?? []));
}

function judgeLink({ address }: Link, addresses: Addresses, file: SourceFile): Omit<Mistake, 'file'> | undefined {
  if (/^(https?:\/\/|mailto:)/i.test(address)) return undefined;
  const [path = '', fragment] = address.split('#');
  if (path === '') return judgeOwnFragment(address, fragment ?? '', file);
  const anchors = addresses.get(path);
  if (!anchors) return tellDeadLink(address, path, [...addresses.keys()]);
  if (fragment === undefined || anchors.has(fragment)) return undefined;
  const near = nearestName(fragment, anchors) ?? [...anchors][0];
  return {
    expected: `a place that the page ${path} has`,
    found: address,
    mend: near ? `Write ${path}#${near}, or drop the part after #.` : 'Drop the part after #.',
  };
}

function judgeOwnFragment(address: string, fragment: string, file: SourceFile): Omit<Mistake, 'file'> | undefined {
  const own = file.body?.headings.map(({ anchor }) => anchor) ?? [];
  if (own.includes(fragment)) return undefined;
  return { expected: 'a heading of this text', found: address, mend: 'Write the anchor of a heading that is here.' };
}

function tellDeadLink(address: string, path: string, known: string[]): Omit<Mistake, 'file'> {
  const near = nearestName(path, known);
  return {
    expected: 'the address of a page of this garden, from its root and with a slash at both ends, or one that begins with https:',
    found: address,
    mend: near ? `Write ${near} instead, if that is what you meant.` : 'Correct the address, or add the page. A draft cannot be linked to.',
  };
}
