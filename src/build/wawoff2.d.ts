/** The part of `wawoff2` that fonts are unpacked with; the package brings no types. */
declare module 'wawoff2/decompress.js' {
  export default function decompress(font: Uint8Array): Promise<Uint8Array>;
}
