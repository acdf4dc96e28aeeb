import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { render } from '../../test/notes/render.ts';

describe('links', () => {
  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](<java&#10;script:alert(1)>)',
    '[x](&#x6A;avascript:alert(1))',
    '[x](vbscript:msgbox)',
    '[x](data:text/html,a)',
    '[x][y]\n\n[y]: javascript:alert(1)',
    '![x](javascript:alert(1))',
    '<javascript:alert(1)>',
  ])('never run: %s', async (text) => {
    const html = await render(text, { resolve: (address) => ({ kind: 'outside', address }) });
    expect(html).not.toMatch(/href|src/);
  });

  test('to what nobody has written yet are quiet words', async () => {
    expect(await render('See [the *bed*](missing.md).')).toBe(
      '<p>See <span class="unwritten" title="Not written yet">the <em>bed</em></span>.</p>',
    );
  });

  test('to another file of the content name it', async () => {
    expect(await render('[sheet](plan.pdf)')).toBe(
      '<p><a href="attachment:notes/plan.pdf">sheet</a></p>',
    );
  });

  test('are encoded once', async () => {
    const resolve = () => ({ kind: 'page' as const, address: '/notes/山/a b%20c/#d^e' });
    expect(await render('[a](b)', { resolve })).toContain(
      'href="/notes/%E5%B1%B1/a%20b%20c/#d%5Ee"',
    );
  });
});

describe('pictures', () => {
  test('have the size that is written after their words', async () => {
    expect(await render('![The bed|300](bed.png) ![40x20](bed.png) ![1984](bed.png)')).toBe(
      '<p><img src="picture:notes/bed.png" alt="The bed" width="300"> <img src="picture:notes/bed.png" alt="" width="40" height="20"> <img src="picture:notes/bed.png" alt="" width="1984"></p>',
    );
  });

  test('from elsewhere become links, with spaces in their addresses encoded', async () => {
    const text = readFileSync(new URL('../../test/notes/render/Far.md', import.meta.url), 'utf8');
    const html = await render(text);
    const links = [...html.matchAll(/href="([^"]+)">([^<]+)</g)].map(([, to, words]) => [
      to,
      words,
    ]);
    expect(links).toEqual([
      ['https://example.org/my%20hill.png', 'The hill'],
      ['https://example.org/a%20b.png', 'B'],
      ['https://example.org/c%20c.png', 'C'],
      ['https://example.org/d%20d.png', 'D'],
    ]);
    expect(html).not.toContain('<img');
  });

  test('from elsewhere are the words of a link around them, and no link in it', async () => {
    expect(await render('[![build](https://example.org/b.svg)](https://example.org/)')).toBe(
      '<p><a href="https://example.org/"><span>build</span></a></p>',
    );
  });

  test('that are sounds or films are played', async () => {
    const html = await render('![Rain](rain.mp3) ![Walk](walk.mp4)');
    expect(html).toContain(
      '<audio controls preload="none" src="attachment:notes/rain.mp3" aria-label="Rain"></audio>',
    );
    expect(html).toContain('<video controls');
  });
});
