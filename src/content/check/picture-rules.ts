import { mendName, type Finding, type Mistake } from '../mistake.ts';
import { decodeAddress } from '../../garden/addresses.ts';
import type { Followed } from '../../garden/resolve.ts';
import type { ParsedContent } from './parsed-content.ts';
import type { MarkdownFacts, PictureFacts, SourceFile } from '../source-file.ts';

/** The widths in pixels that a picture is made in: a column of a note, a phone, and that column on a fine screen. */
export const pictureWidths = [720, 1080, 1440] as const;

/** The width that no picture exceeds in a page. */
export const widestPicture = pictureWidths[2];

type Drawing = Extract<PictureFacts, { kind: 'drawing' }>;
type Image = MarkdownFacts['images'][number];

/** The most bytes that a picture may have, in megabytes. A drawing is not made smaller, so readers load all of it. */
const limits = { picture: 20, drawing: 1 };

/** Picture files that a page could not show as they should be, or that would make every clone and build slow. */
export function findPictureMistakes({ files }: Pick<ParsedContent, 'files'>): Mistake[] {
  const unjudged = files.find(({ picture }) => picture?.kind === 'unjudged');
  return [
    ...(unjudged ? [{ file: unjudged.path, ...noSharp }] : []),
    ...files.flatMap(({ path, picture }) => {
      const finding = picture && judgePicture(picture);
      return finding ? [{ file: path, ...finding }] : [];
    }),
  ];
}

/** The pictures that no text shows. They are no mistakes: they never reach a page. */
export function findIdlePictures(files: readonly SourceFile[], { resolve }: Followed): string[] {
  const shown = new Set(
    files
      .flatMap(({ path: from, body }) => [
        ...(body?.images ?? []).map(({ address }) => resolve(from, address, 'picture')),
        ...(body?.links ?? []).map(({ target, kind }) => resolve(from, target, kind)),
      ])
      .flatMap((found) => (found.kind === 'picture' ? found.path : [])),
  );
  // Of a vault, only what a text names is read.
  return files
    .filter(({ kind, path, inVault }) => kind === 'picture' && !inVault && !shown.has(path))
    .map(({ path }) => path);
}

/** What a text shows as a picture is a file of the garden: a picture, or one that a player or a link stands for. */
export function judgeImage(
  { address, line }: Image,
  from: string,
  { files, resolve }: Followed,
): Finding | [] {
  const { kind } = resolve(from, address, 'picture');
  if (kind === 'picture' || kind === 'file') return [];
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const beside = files.filter((path) => path.startsWith(folder));
  const names = beside.map((path) => path.slice(folder.length));
  const name = decodeAddress(address).replace(/^\.\//, '');
  const otherwise =
    'Put the file there and write ./name.jpg; pictures from other sites are not shown.';
  return {
    line,
    expected: 'a picture file beside this one, inside the content folder',
    found: address || 'an empty address',
    mend: mendName(name, names, otherwise, (near) => `./${near}`),
  };
}

/** A picture needs words in its place. */
export function judgeWords({ address, alt, line }: Image): Finding | [] {
  if (alt.trim()) return [];
  const expected = 'words in place of the picture for those who do not see it';
  const mend = 'Write them between the square brackets: what the picture shows, in a sentence.';
  return { line, expected, found: `![](${address})`, mend };
}

/** What keeps a picture from being shown, if anything does. */
export function judgePicture(picture: PictureFacts): Finding | undefined {
  if (picture.kind === 'unjudged') return undefined;
  if (picture.kind === 'unreadable')
    return {
      expected: 'a picture that can be read to its end, in the format that its name ends in',
      found:
        picture.bytes === 0 ? 'an empty file' : 'a file that is damaged, cut off, or no picture',
      mend: 'Copy it again from where it came from, or save it anew as .jpg, .png or .svg.',
    };
  const limit = limits[picture.kind];
  if (picture.bytes > limit * 1_000_000)
    return {
      expected: `a picture of at most ${limit} MB`,
      found: `${(picture.bytes / 1_000_000).toFixed(1)} MB`,
      mend: `Make it smaller: no page shows a picture wider than ${widestPicture} pixels.`,
    };
  return picture.kind === 'drawing' ? judgeDrawing(picture) : undefined;
}

function judgeDrawing({ code, hasSize }: Drawing): Finding | undefined {
  if (code)
    return {
      expected: 'a drawing that holds no code and loads nothing from elsewhere',
      found: code,
      mend: 'Export it again as a plain SVG, or save it as .png.',
    };
  if (hasSize) return undefined;
  return {
    expected: 'a drawing that says its size, by a viewBox or by width and height',
    found: 'an <svg> without them',
    mend: 'Add viewBox="0 0 width height" to its <svg>, so that the page can leave room for it.',
  };
}

const noSharp: Finding = {
  expected: 'the package sharp, with which a build makes pictures smaller',
  found: 'no sharp on this machine',
  mend: 'Run npm install --include=optional, or npm install sharp where that does not bring it.',
};
