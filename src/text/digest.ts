import { isRecord } from './record.ts';

/** FNV-1a of 64 bits (Fowler, Noll and Vo), over the two bytes of each UTF-16 unit; pure, and short enough to be read. */
export function digestText(text: string): string {
  const prime = 0x100000001b3n;
  let digest = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >> 8]) {
      digest = BigInt.asUintN(64, (digest ^ BigInt(byte)) * prime);
    }
  }
  return digest.toString(16).padStart(16, '0');
}

/** JSON in which the order of fields, and fields without a value, make no difference. */
export function writeCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${writeCanonical(inner)}`);
  return `{${fields.join()}}`;
}
