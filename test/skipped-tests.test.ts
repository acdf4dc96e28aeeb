import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { skips } from '../eslint.config.mjs';

/** The linter with this rule alone, which is quick. */
const linter = new ESLint({ overrideConfigFile: true, overrideConfig: skips });

/** What is reported of a test with such a text. */
async function lint(text: string): Promise<string[]> {
  const results = await linter.lintText(text, { filePath: 'e2e/a.spec.ts' });
  return results.flatMap(({ messages }) => messages.map(({ message }) => message));
}

test.each([
  'test.skip();',
  'test.skip(isSlow);',
  'test.skip("reads", () => {});',
  'test.skip("reads", { tag: "@slow" }, () => {});',
  'describe.skip("reads", () => {});',
  'test.skip(() => true);',
  'test.skipIf(isSlow)("reads", () => {});',
  'test.fixme("reads", () => {});',
  'it.todo("reads");',
])('%s is left out without a reason', async (text) => {
  expect(await lint(text)).toEqual([expect.stringContaining('only for a reason')]);
});

test('a test that is left out with a reason is let through', async () => {
  expect(await lint('test.skip(!path, `${name} is not here.`);')).toEqual([]);
});
