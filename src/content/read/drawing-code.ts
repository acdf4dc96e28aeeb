/** What runs, or what is loaded from elsewhere, where a drawing is opened by itself. */
const signs = [
  // Whatever prefix an element has: `<h:script>` runs where the prefix stands for HTML.
  /<(?:[^\s<>/:]+:)?(?:script|foreignObject|iframe|object|embed|form)\b/,
  /\son[a-z]+\s*=/,
  /(?:href|src)\s*=\s*["']?\s*(?:javascript:|https?:|\/\/)/,
  // An animation can set a handler or an address later.
  /attributeName\s*=\s*["']?\s*(?:on|(?:[\w.-]+:)?href)/,
  // A name for a text could stand for any of these.
  /<!ENTITY/,
  /@import/,
  /(?:url|image-set)\(\s*["']?\s*(?:https?:|\/\/)/,
];

/** The first piece of code in a drawing's text, or the first address elsewhere, as a browser reads it; undefined without one. */
export function findCode(drawing: string): string | undefined {
  const pattern = new RegExp(signs.map(({ source }) => source).join('|'), 'i');
  return pattern.exec(readSigns(drawing))?.[0].trim();
}

/** Signs that are written as numbers, in XML (`&#106;`, `&#x6a;`) and in CSS (`\6a `), stand as themselves. */
function readSigns(text: string): string {
  return text
    .replaceAll(/&#x0*([\da-f]{1,6});/gi, (_, hex: string) => signOf(Number.parseInt(hex, 16)))
    .replaceAll(/&#0*(\d{1,7});/g, (_, decimal: string) => signOf(Number(decimal)))
    .replaceAll(/\\([\da-f]{1,6})\s?/gi, (_, hex: string) => signOf(Number.parseInt(hex, 16)));
}

/** Tabs and ends of lines count for nothing in an address. */
function signOf(number: number): string {
  return number < 0x20 || number > 0x10_ff_ff ? '' : String.fromCodePoint(number);
}
