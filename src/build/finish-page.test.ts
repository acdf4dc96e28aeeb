import { describe, expect, it } from 'vitest';
import { finishPage } from './finish-page.ts';

const inBody = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
/** What a page becomes, but for its policy. */
const finish = (html: string, page: string) =>
  finishPage(html, page).replace(/<meta http-equiv="content-security-policy"[^>]*>/, '');
const rewrite = (body: string, page?: string) => finish(inBody(body), page ?? '/notes/rest/');

describe('the addresses of a page', () => {
  it.each([
    ['<a href="/read/">', '<a href="../../read/">'],
    ['<img src="/a.png" alt="">', '<img src="../../a.png" alt="">'],
    ['<img srcset="/a.png 1x, /b.png 2x">', '<img srcset="../../a.png 1x, ../../b.png 2x">'],
    ['<form action="/search/">', '<form action="../../search/">'],
    ['<video poster="/a.png">', '<video poster="../../a.png">'],
    [
      '<astro-island component-url="/_astro/a.js" renderer-url="/_astro/b.js" before-hydration-url="/_astro/c.js">',
      '<astro-island component-url="../../_astro/a.js" renderer-url="../../_astro/b.js" before-hydration-url="../../_astro/c.js">',
    ],
  ])('makes the addresses of %s relative', (tag, expected) => {
    expect(rewrite(tag)).toBe(inBody(expected));
  });

  it('lets a module of the first page be no package', () => {
    const island = '<astro-island component-url="/_astro/a.js">';
    const expected = inBody('<astro-island component-url="./_astro/a.js">');
    expect(rewrite(island, '/')).toBe(expected);
  });

  it('leaves out the uid of an island, which differs with the folder of the project', () => {
    expect(rewrite('<astro-island uid="Z1x" ssr>')).toBe(inBody('<astro-island uid="" ssr>'));
  });

  it('finds addresses in the head, in <noscript>, in a template and in a picture', () => {
    const html =
      '<!doctype html><head><meta charset="utf-8"><link rel="icon" href="/icon.svg"><noscript><link href="/a.css"></noscript></head>' +
      '<body><noscript><a href="/b/">b</a></noscript><template><a href="/c/">c</a></template>' +
      '<svg><a href="/d/"><use href="#e"/></a></svg>';
    const expected =
      '<!doctype html><head><meta charset="utf-8"><link rel="icon" href="../icon.svg"><noscript><link href="../a.css"></noscript></head>' +
      '<body><noscript><a href="../b/">b</a></noscript><template><a href="../c/">c</a></template>' +
      '<svg><a href="../d/"><use href="#e"/></a></svg>';
    expect(finish(html, '/notes/')).toBe(expected);
  });

  it('makes a refresh relative, and no other content that begins with a slash', () => {
    expect(rewrite('<meta http-equiv="Refresh" content="0;url=/notes/">')).toBe(
      inBody('<meta http-equiv="Refresh" content="0;url=../">'),
    );
    const description = '<meta name="description" content="url=/notes/">';
    expect(rewrite(description)).toBe(inBody(description));
  });

  it('makes addresses in a style element relative, and text that only looks like one stays', () => {
    expect(rewrite('<style>body{src:url(/f.woff2)}</style>')).toBe(
      inBody('<style>body{src:url(../../f.woff2)}</style>'),
    );
    const text = '<p>url(/a) href="/b"</p><code>&lt;a href="/c"&gt;</code>';
    expect(rewrite(text)).toBe(inBody(text));
  });

  it('keeps quotes and entities as they are written', () => {
    expect(rewrite("<a href='/a/?b=1&amp;c=2' title='\"'>")).toBe(
      inBody("<a href='../../a/?b=1&amp;c=2' title='\"'>"),
    );
    expect(rewrite('<a href=/a/>')).toBe(inBody('<a href=../../a/>'));
    expect(rewrite('<a href="/a/?b=&quot;c&quot;">')).toBe(
      inBody('<a href="../../a/?b=&quot;c&quot;">'),
    );
  });

  it('touches no other byte', () => {
    const odd =
      '<!DOCTYPE html>\r\n<HTML><head><meta charset=utf-8><TITLE>é &eacute; &amp</TITLE><!-- <a href="/x"> -->\n' +
      '<script>const a = "<a href=\'/x\'>";</script></head><body><P data-a = 1 >a<br/><p>\tb\u00a0&nbsp;c</body>\n\n';
    expect(finish(odd, '/notes/rest/')).toBe(odd);
  });
});
