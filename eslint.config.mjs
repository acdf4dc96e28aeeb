import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
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
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Both read well, and spreading a string into its characters is meant here.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  skips,
  { files: ['**/*.{js,mjs}'], extends: [typescript.configs.strict] },
  { files: ['**/*.tsx'], extends: [jsxA11y.configs.strict] },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  ...borders,
);
