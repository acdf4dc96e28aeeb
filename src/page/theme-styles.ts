import { colourNames, completeColours } from '../content/theme/colours.ts';
import type { Face, Theme } from '../content/theme/theme.ts';

/** Where the built site has a face of the content, by its path there. */
export type FaceAddress = (path: string) => string;

const families = [
  { name: 'text', property: '--text-face', fallback: 'serif' },
  { name: 'head', property: '--head-face', fallback: 'serif' },
] as const;

/** The colours that a garden's site.yaml decides, as the custom properties of the page. */
export function colourStyles(chosen: Theme['colours']): string {
  const colours = completeColours(chosen);
  const properties = colourNames.map((name) => {
    const { light, dark } = colours[name];
    return `--${name}:light-dark(${light},${dark})`;
  });
  return `:root{${properties.join(';')}}`;
}

/** The faces that a garden's site.yaml decides, and where they come from; empty where it names none. */
export function faceStyles(faces: Theme['faces'], faceAddress: FaceAddress): string {
  const own = families.flatMap(({ name, property, fallback }) => {
    const face = faces?.[name];
    return face ? [{ face, property, fallback }] : [];
  });
  if (own.length === 0) return '';
  const properties = own.map(
    ({ face, property, fallback }) =>
      `${property}:${[...new Set([...familyNames(face).map(quote), fallback])].join(',')}`,
  );
  const rules = own.flatMap(({ face }) => faceRules(face, faceAddress));
  return `${rules.join('')}:root{${properties.join(';')}}`;
}

/** The paths of every file that the faces of a garden are in, each once. */
export function listFaceFiles(faces: Theme['faces']): string[] {
  const files = families.flatMap(({ name }) => [faces?.[name]?.file, faces?.[name]?.italic]);
  return [...new Set(files.filter((file) => file !== undefined))];
}

function faceRules(face: Face, faceAddress: FaceAddress): string[] {
  const [family = ''] = familyNames(face);
  const rule = (style: string, path: string) =>
    `@font-face{font-family:${quote(family)};font-style:${style};font-weight:${face.weight};font-display:swap;src:url(${quote(faceAddress(path))}) format('woff2')}`;
  return [
    ...(face.file === undefined ? [] : [rule('normal', face.file)]),
    ...(face.italic === undefined ? [] : [rule('italic', face.italic)]),
  ];
}

function familyNames({ family }: Face): string[] {
  return typeof family === 'string' ? [family] : family;
}

/** Names that CSS knows for kinds of faces. In quotes they would be the names of faces. */
const generic = new Set(['serif', 'sans-serif', 'monospace', 'system-ui', 'ui-serif', 'ui-sans-serif', 'ui-rounded', 'cursive', 'fantasy', 'math']); // prettier-ignore

/** A name as CSS writes it. It cannot end its string or the style element, whatever stands in it. */
function quote(name: string): string {
  if (generic.has(name)) return name;
  const safe = name.replaceAll(/["\\<\n\r\f]/g, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\${code.toString(16)} `;
  });
  return `"${safe}"`;
}
