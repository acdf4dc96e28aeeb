import { describe, expect, it } from 'vitest';
import { reportWeights } from './report.ts';
import { heaviestLesson, weighPage } from './weigh.ts';

const html =
  '<!doctype html><style>a{}</style><style>é</style>' +
  '<link rel="preload" as="font" href="../../f.woff2"><link rel="preload" as="font" href="/f.woff2">' +
  '<link rel="icon" href="/icon.svg"><script>inline()</script>' +
  '<script type="module" src="../../_astro/a.js"></script>';

describe('weighPage', () => {
  it('counts bytes, and each file of a first view once', () => {
    const weight = weighPage('/lessons/a/', html);
    expect(weight).toMatchObject({ html: html.length + 1, styles: 5 });
    expect(weight.fonts).toEqual(['/f.woff2']);
    expect(weight.scripts).toEqual(['/_astro/a.js']);
    expect(weight.brotli).toBeLessThan(weight.html);
  });
});

describe('heaviestLesson', () => {
  it('compares lessons by what travels, and leaves out lists and pairs', () => {
    const light = weighPage('/lessons/light/', 'a'.repeat(5000));
    const heavy = weighPage('/lessons/heavy/', html);
    const others = ['/lessons/', '/lessons/light/10-20/', '/read/', '/lessons/2/'];
    const list = others.map((path) => weighPage(path, html + html.toUpperCase()));
    expect(heaviestLesson([...list, light, heavy])).toBe(heavy);
  });
});

describe('reportWeights', () => {
  it('sets what is found beside what may be, and says which is over', () => {
    const { text, isHeld } = reportWeights({
      pages: [weighPage('/lessons/a/', html)],
      lesson: '/lessons/a/',
      firstView: [
        { name: 'fonts', found: 3, limit: 2, unit: 'files' },
        { name: 'scripts', found: 1024, limit: 2048, unit: 'bytes' },
      ],
    });
    expect(text).toMatch(/fonts +3 +2 +OVER/);
    expect(text).toMatch(/scripts +1\.0 KB +2\.0 KB +held/);
    expect(isHeld).toBe(false);
  });
});
