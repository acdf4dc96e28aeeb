import * as parser from '@typescript-eslint/parser';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import { borders } from './borders.config.mjs';

/** What keeps a test from being left out without a word. */
export const skips = defineConfig({
  files: ['**/*.{test,spec}.ts', 'e2e/**/*.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector:
          'CallExpression[callee.property.name=/^(skip|skipIf|fixme|todo)$/]:not([arguments.length=2][arguments.0.type!=/Literal|Function/])',
        message: 'A test is left out only for a reason: test.skip(condition, "why").',
      },
    ],
  },
});

export default defineConfig(
  globalIgnores(['dist', '.astro', 'node_modules', 'test-results', 'playwright-report']),
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser } },
  skips,
  { files: ['**/*.tsx'], extends: [jsxA11y.configs.strict] },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  ...borders,
);
