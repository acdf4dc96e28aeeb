export type Heading = 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

const following = { H1: 'h2', H2: 'h3', H3: 'h4', H4: 'h5', H5: 'h6', H6: 'h6' } as const;

/** The level of a heading that stands under the last one before a place in the page. */
export function nextHeading(place: Element): Heading {
  const before = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const last = before.at(-1)?.tagName;
  return Object.entries(following).find(([tag]) => tag === last)?.[1] ?? 'h2';
}
