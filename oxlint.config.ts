import { defineConfig } from 'oxlint';

/** The strict and the stylistic rules of typescript-eslint that read one file. */
const plain = [
  'adjacent-overload-signatures', 'array-type', 'ban-ts-comment', 'ban-tslint-comment', 'class-literal-property-style',
  'consistent-generic-constructors', 'consistent-indexed-object-style', 'no-confusing-non-null-assertion', 'no-dynamic-delete',
  'no-duplicate-enum-values', 'no-empty-object-type', 'no-explicit-any', 'no-extra-non-null-assertion',
  'no-extraneous-class', 'no-inferrable-types', 'no-invalid-void-type', 'no-misused-new', 'no-namespace',
  'no-non-null-asserted-nullish-coalescing', 'no-non-null-asserted-optional-chain', 'no-non-null-assertion',
  'no-require-imports', 'no-this-alias', 'no-unnecessary-type-constraint', 'no-unsafe-declaration-merging',
  'no-unsafe-function-type', 'no-wrapper-object-types', 'prefer-as-const', 'prefer-for-of', 'prefer-function-type',
  'prefer-literal-enum-member', 'prefer-namespace-keyword', 'triple-slash-reference', 'unified-signatures',
]; // prettier-ignore

/** Those that ask for types. */
const typed = [
  'await-thenable', 'dot-notation', 'no-array-delete', 'no-base-to-string', 'no-deprecated', 'no-duplicate-type-constituents',
  'no-floating-promises', 'no-for-in-array', 'no-generated-empty-object-type', 'no-implied-eval',
  'no-meaningless-void-operator', 'no-misused-promises', 'no-mixed-enums', 'no-redundant-type-constituents',
  'no-unnecessary-boolean-literal-compare', 'no-unnecessary-condition', 'no-unnecessary-template-expression',
  'no-unnecessary-type-arguments', 'no-unnecessary-type-assertion', 'no-unnecessary-type-conversion',
  'no-unnecessary-type-parameters', 'no-unsafe-argument', 'no-unsafe-assignment', 'no-unsafe-call',
  'no-unsafe-enum-assignment', 'no-unsafe-enum-comparison', 'no-unsafe-member-access', 'no-unsafe-return',
  'no-unsafe-unary-minus', 'no-useless-default-assignment', 'non-nullable-type-assertion-style', 'only-throw-error',
  'prefer-find', 'prefer-includes', 'prefer-nullish-coalescing', 'prefer-optional-chain', 'prefer-promise-reject-errors',
  'prefer-reduce-type-parameter', 'prefer-regexp-exec', 'prefer-return-this-type', 'prefer-string-starts-ends-with',
  'related-getter-setter-pairs', 'require-await', 'unbound-method', 'use-unknown-in-catch-callback-variable',
]; // prettier-ignore

const everywhere = [
  'no-array-constructor', 'no-empty-function', 'no-unused-expressions', 'no-unused-vars', 'no-useless-constructor',
  'no-var', 'prefer-const', 'prefer-rest-params', 'prefer-spread',
]; // prettier-ignore

const errors = (rules: string[], plugin = '') =>
  Object.fromEntries(rules.map((rule) => [plugin + rule, 'error' as const]));

/** The rules of TypeScript. Those of this project, and those of its pages and components, are in `eslint.config.mjs`. */
export default defineConfig({
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  options: { typeAware: true, typeCheck: true },
  ignorePatterns: ['dist', '.astro', 'node_modules', 'test-results', 'playwright-report'],
  overrides: [
    {
      files: ['**/*.{ts,tsx,js,mjs}'],
      rules: { ...errors(everywhere), ...errors(plain, 'typescript/') },
    },
    {
      files: ['**/*.{ts,tsx}'],
      rules: {
        ...errors(typed, 'typescript/'),
        'typescript/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
        'typescript/no-confusing-void-expression': [
          'error',
          { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
        ],
        'typescript/restrict-plus-operands': [
          'error',
          {
            allowAny: false,
            allowBoolean: false,
            allowNullish: false,
            allowNumberAndString: false,
            allowRegExp: false,
          },
        ],
        'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
        'typescript/return-await': ['error', 'error-handling-correctness-only'],
      },
    },
  ],
});
