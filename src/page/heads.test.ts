import { expect, test } from 'vitest';
import { linkHeads, listHeads } from './heads.ts';

const html =
  '<h2 id="a">An &amp; <em>“a”</em><sup><a href="#fn">1</a></sup></h2>\n<p>x</p><h3 id="b">A "b"</h3><h2>No id</h2>';

test('lists the heads of a text by what they say', () => {
  expect(listHeads(html)).toEqual([
    { level: 2, id: 'a', name: 'An &amp; “a”' },
    { level: 3, id: 'b', name: 'A "b"' },
  ]);
});

test('puts a link behind each head that has an address', () => {
  const linked = linkHeads(html, (name) => `To ${name}`);
  expect(linked).toContain('</h2><a class="to-here" href="#a" aria-label="To An &amp; “a”"></a>\n');
  expect(linked).toContain(
    '</h3><a class="to-here" href="#b" aria-label="To A &quot;b&quot;"></a>',
  );
  expect(linked.match(/to-here/g)).toHaveLength(2);
});
