import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { create } from './hast.ts';
import { walkElements } from './walk.ts';

const tree = (): Root => ({
  type: 'root',
  children: [create('p', [create('b'), create('i')]), create('ul', [create('li', [create('a')])])],
});

const visit = (root: Root, look: (element: Element, index: number) => number | undefined) => {
  const seen: string[] = [];
  walkElements(root, (element, index) => {
    seen.push(element.tagName);
    return look(element, index);
  });
  return seen.join(' ');
};

test('visits every element before those inside it', () => {
  expect(visit(tree(), () => undefined)).toBe('p b i ul li a');
});

test('goes on where it is told to, and leaves out what is inside', () => {
  expect(visit(tree(), ({ tagName }, index) => (tagName === 'ul' ? index + 1 : undefined))).toBe(
    'p b i ul',
  );
  expect(visit(tree(), ({ tagName }, index) => (tagName === 'b' ? index + 2 : undefined))).toBe(
    'p b ul li a',
  );
});

test('looks inside what has taken the place of what was there', () => {
  const isList = ({ tagName }: Element) => tagName === 'ul';
  const root = tree();
  const seen = visit(root, (element) => {
    if (isList(element)) element.children = [create('q')];
    return undefined;
  });
  expect(seen).toBe('p b i ul q');
});
