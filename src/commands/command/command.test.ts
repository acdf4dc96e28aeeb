import { describe, expect, test } from 'vitest';
import { formatHelp, readArguments, type Command } from './command.ts';

const command: Command<'yes' | 'title'> = {
  name: 'grow',
  words: '<kind>',
  counts: [1, 1],
  about: 'Grows one thing.',
  options: { yes: { help: 'asks nothing.' }, title: { value: '"A title"', help: 'names it.' } },
  examples: ['moss --yes'],
};

test('gives words, values and what was said, in any order', () => {
  const given = readArguments(command, ['--title', 'A: b', 'moss', '--yes']);
  expect(given?.words).toEqual(['moss']);
  expect([given?.has('yes'), given?.value('title')]).toEqual([true, 'A: b']);
  expect(readArguments(command, ['moss', '--title=-5'])?.value('title')).toBe('-5');
  expect(readArguments(command, ['--yes', '--', '-x'])?.words).toEqual(['-x']);
  expect(readArguments(command, ['moss'])?.has('yes')).toBe(false);
});

test('asks for help before anything else', () => {
  expect(readArguments(command, ['--help'])).toBeUndefined();
  expect(readArguments(command, ['a', 'b', '--help'])).toBeUndefined();
});

describe('reports a mistake and how to mend it', () => {
  test.each([
    [['moss', '--titel', 'A'], 'no option --titel. Did you mean --title?'],
    [
      ['moss', '-y'],
      'no option -y. There is --yes, --title, --help. If it is a word and no option, put -- before it.',
    ],
    [['moss', '--constructor'], 'no option --constructor.'],
    [['moss', '--title'], '--title needs a value: --title "A title".'],
    [['moss', '--title', ' '], '--title needs a value'],
    [['moss', '--yes=no'], '--yes takes no value.'],
    [[], 'Something is missing. Type npm run grow -- <kind>'],
    [['moss', 'fern'], '“fern” is one word too many. Put quotes around'],
  ])('%j', (typed, told) => {
    expect(() => readArguments(command, typed)).toThrow(told);
  });
});

test('help names every option, and shows how the command is typed', () => {
  expect(formatHelp(command)).toBe(`npm run grow -- <kind>

Grows one thing.

  --yes              asks nothing.
  --title "A title"  names it.
  --help             says this.

  npm run grow -- moss --yes`);
});
