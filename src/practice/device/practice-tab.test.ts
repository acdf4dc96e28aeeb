import { describe, expect, it } from 'vitest';
import type { Place } from '../session.ts';
import { followTrail } from './practice-tab.ts';

const at = (id: string): Place => ({ at: 'question', id, isChange: false });

/** A tab with a history, in which Back leads at once to the entry before. */
function openTab() {
  const entries: unknown[] = [null];
  let index = 0;
  const returns: (() => void)[] = [];
  const history = {
    get state() {
      return entries[index];
    },
    replaceState: (state: unknown) => void (entries[index] = state),
    pushState: (state: unknown) => void entries.splice(++index, entries.length, state),
    back: () => {
      index--;
      for (const listener of returns) listener();
    },
  };
  const addEventListener = (_: 'popstate', listener: () => void) => void returns.push(listener);
  return { browser: { history, addEventListener }, length: () => index + 1 };
}

describe('a trail', () => {
  it('takes its own last step back, so that the history grows no longer than the way', () => {
    const { browser, length } = openTab();
    const trail = followTrail('a', browser);
    const places: Place[] = [];
    trail.onReturn((place) => void places.push(place));
    trail.begin(at('one'));
    trail.goTo(at('two'));
    expect(length()).toBe(2);
    expect(trail.returnTo(at('one'))).toBe(true);
    expect(places).toEqual([at('one')]);
    expect(length()).toBe(1);
    expect(trail.here()).toEqual(at('one'));
  });

  it('takes no other place for the last one', () => {
    const trail = followTrail('a', openTab().browser);
    trail.begin(at('one'));
    trail.goTo(at('two'));
    trail.goTo(at('three'));
    expect(trail.returnTo(at('one'))).toBe(false);
  });

  it('leaves the step of another practice in the page alone', () => {
    const { browser } = openTab();
    const [first, second] = [followTrail('a', browser), followTrail('b', browser)];
    first.begin(at('one'));
    second.begin(at('uno'));
    first.goTo(at('two'));
    second.goTo(at('due'));
    expect(first.returnTo(at('one'))).toBe(false);
    expect(second.returnTo(at('uno'))).toBe(true);
    expect(first.here()).toEqual(at('two'));
  });
});
