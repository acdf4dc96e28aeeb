import { describe, expect, it } from 'vitest';
import type { Route } from '../garden/routes.ts';
import { bounds, chooseFiles, orderPages, type KeptFile } from './kept-files.ts';

const route = (path: string, kind: Route['kind'] = 'listed'): Route => ({
  path,
  kind,
  anchors: [],
});
const file = (path: string, size: number): KeptFile => ({ path, size, revision: 'a' });

describe('the order of what is kept', () => {
  it('is the opening, lessons, the essay, practices, Yours, the search, other pages, notes', () => {
    const routes = [
      route('/notes/'),
      route('/notes/rest/'),
      route('/about/'),
      route('/lessons/'),
      route('/lessons/pace/'),
      route('/practices/rest/'),
      route('/read/now/'),
      route('/', 'listed'),
      route('/search/', 'tool'),
      route('/yours/', 'tool'),
      route('/offline/', 'tool'),
      route('/turns/', 'empty'),
    ];
    expect(orderPages(routes)).toEqual([
      '/offline/', '/', '/lessons/', '/lessons/pace/', '/read/now/', '/practices/rest/', '/yours/', '/search/',
      '/about/', '/turns/', '/notes/', '/notes/rest/',
    ]); // prettier-ignore
  });

  it('tells nobody of pages that are in no list', () => {
    const routes = [
      route('/notes/secret/', 'unlisted'),
      route('/old/', 'alias'),
      route('/lessons/pace/10-20/', 'pair'),
    ];
    expect(orderPages(routes)).toEqual([]);
  });
});

describe('how much is kept', () => {
  it('is bounded in a garden of 10,000 pages, of which only as many are looked at', () => {
    const routes = Array.from({ length: 10_000 }, (_, index) => route(`/notes/${index}/`));
    let looked = 0;
    const groups = orderPages([route('/'), ...routes])
      .values()
      .map((path) => {
        looked += 1;
        return [file(path, 20_000)];
      });
    const chosen = chooseFiles(groups);
    const size = chosen.reduce((sum, one) => sum + one.size, 0);
    expect(size).toBeLessThanOrEqual(bounds.all);
    expect(size).toBeGreaterThan(bounds.all - 20_000);
    expect(chosen[0]?.path).toBe('/');
    expect(looked).toBe(chosen.length + 1);
  });

  it('passes over what is too large by itself, and takes what belongs together or nothing of it', () => {
    const index = [file('pagefind/a', bounds.group), file('pagefind/b', 1)];
    const chosen = chooseFiles([[file('a', 1)], index, [file('b', 1), file('b.json', 1)]]);
    expect(chosen.map(({ path }) => path)).toEqual(['a', 'b', 'b.json']);
  });
});
