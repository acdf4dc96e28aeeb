import { describe, expect, it } from 'vitest';
import {
  relativeAddress,
  relativeRefresh,
  relativeSourceSet,
  relativeStyles,
} from './relative-address.ts';

const page = '/lessons/ask-for-help/';

describe('relativeAddress', () => {
  it.each([
    ['/notes/rest/', '../../notes/rest/'],
    ['/', '../../'],
    ['/lessons/', '../'],
    ['/lessons/dont-quit/', '../dont-quit/'],
    ['/lessons/ask-for-help/', './'],
    ['/lessons/ask-for-help/10-20/', '10-20/'],
    ['/lessons/ask-for-help/#then', './#then'],
    ['/search/?q=/a/&voice=now#hit', '../../search/?q=/a/&voice=now#hit'],
    ['/icon.svg', '../../icon.svg'],
    ['/?q=a', '../../?q=a'],
  ])('reads %s from a lesson as %s', (address, expected) => {
    expect(relativeAddress(address, page)).toBe(expected);
  });

  it.each([
    ['/', '/', './'],
    ['/notes/', '/', 'notes/'],
    ['/icon.svg', '/a/b/c/', '../../../icon.svg'],
    ['/a/', '/a/b/c/', '../../'],
    ['/lessons/', '/lessons/index.html', './'],
    ['/a:b/', '/', './a:b/'],
  ])('reads %s from %s as %s', (address, from, expected) => {
    expect(relativeAddress(address, from)).toBe(expected);
  });

  it.each([
    'https://example.org/',
    '//example.org/',
    'mailto:a@b.c',
    '#then',
    '../up/',
    '',
    '?q=a',
  ])('leaves %j as it is', (address) => {
    expect(relativeAddress(address, page)).toBe(address);
  });

  it.each([
    ['/notes/rest/', page],
    ['/', '/'],
    ['/a:b/c', '/'],
    ['/lessons/ask-for-help/?a#b', page],
    ['/x/y/', '/x/y/z/'],
  ])('leads to %s from %s at any mount', (address, from) => {
    const mount = 'https://example.org/any/sub/path';
    const reached = new URL(relativeAddress(address, from), mount + from).href;
    expect(reached).toBe(mount + address);
  });
});

describe('relativeSourceSet', () => {
  it('makes every candidate relative and keeps its width', () => {
    expect(relativeSourceSet('/a.png 1x, /b.png 2x', page)).toBe('../../a.png 1x, ../../b.png 2x');
    expect(relativeSourceSet('/a.png 1x,/b.png 2x', '/')).toBe('a.png 1x, b.png 2x');
    expect(relativeSourceSet('/a.png', '/')).toBe('a.png');
    expect(relativeSourceSet('https://example.org/a,b.png 300w,\n /c.png 600w', '/notes/')).toBe(
      'https://example.org/a,b.png 300w, ../c.png 600w',
    );
  });
});

describe('relativeStyles', () => {
  it('makes every url() relative, however it is quoted', () => {
    const css = `a{src:url(/f.woff2)format("woff2"),url("/g.woff2"),url('/h.woff2')}`;
    const expected = `a{src:url(../f.woff2)format("woff2"),url("../g.woff2"),url('../h.woff2')}`;
    expect(relativeStyles(css, '/notes/')).toBe(expected);
  });

  it('leaves fragments, data and other hosts', () => {
    const css = 'a{fill:url(#seam);src:url(data:font/woff2;base64,/AA/),url(//b.c/d),url(e.png)}';
    expect(relativeStyles(css, '/notes/')).toBe(css);
  });
});

describe('relativeRefresh', () => {
  it('leads on to the same page', () => {
    expect(relativeRefresh('0;url=/notes/rest/', '/notes/pause/')).toBe('0;url=../rest/');
    expect(relativeRefresh('5; URL=/#a', '/')).toBe('5; URL=./#a');
    expect(relativeRefresh('30', '/')).toBe('30');
  });
});
