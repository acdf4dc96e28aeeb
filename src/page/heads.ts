/** A head in a rendered text. Its name is HTML without tags. */
export type TextHead = { level: number; id: string; name: string };

const headPattern = /<h([2-6]) id="([^"]*)"[^>]*>(.*?)<\/h\1>/gs;

/** The heads of a rendered text that have an address of their own, in order. */
export function listHeads(html: string): TextHead[] {
  return [...html.matchAll(headPattern)].map(([, level = '', id = '', inner = '']) => ({
    level: Number(level),
    id,
    name: nameOf(inner),
  }));
}

/** Puts a link to each head behind it. `say` gives the link's name for the head's. */
export function linkHeads(html: string, say: (name: string) => string): string {
  return html.replaceAll(headPattern, (head: string, _: string, id: string, inner: string) => {
    const name = say(nameOf(inner)).replaceAll('"', '&quot;');
    return `${head}<a class="to-here" href="#${id}" aria-label="${name}"></a>`;
  });
}

/** What a head says, without the marks of its footnotes. */
function nameOf(inner: string): string {
  return inner.replaceAll(/<sup>.*?<\/sup>|<[^>]*>/gs, '').trim();
}
