import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const typed = ['**/*.ts', '**/*.tsx'];
const product = ['src/**/*.{ts,tsx}', 'bot/**/*.ts', 'tab/**/*.{ts,tsx}', 'demo/**/*.ts'];
const decisions = ['src/core/**/*.ts', 'src/app/**/*.ts'];

const readConfigInstead =
  'Only src/config reads the environment: it is parsed once, and every problem is listed at once. Take the value as an argument.';
const takeTheClock =
  'core and app do not read the time: take `now` as an argument (app: deps.clock.now()), so that a decision can be replayed.';
const takeTheChance =
  'core and app do not roll dice or make ids: take the value as an argument (app: deps.ids), so that a decision can be replayed.';
const enqueueInstead =
  'core and app keep no timers: enqueue a job in the transaction, so that a killed process loses nothing.';
const refuseInstead =
  'A refusal is a value: `return refuse({ code, … })`. A fault in our own reasoning is `invariant(…)` or `never(…)` from src/core/decision.ts.';
const keepCoreSynchronous =
  'core is pure: no async, no promises. Load the facts in src/app and hand them over.';

/** Each a way of reading the clock, rolling dice or throwing past the caller; tests/architecture breaks every one of them. */
const notInDecisions = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: takeTheClock,
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: takeTheClock },
  { selector: "CallExpression[callee.name='Date']", message: takeTheClock },
  { selector: "MemberExpression[object.name='performance']", message: takeTheClock },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: takeTheClock,
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: takeTheChance,
  },
  { selector: "MemberExpression[object.name='crypto']", message: takeTheChance },
  {
    selector:
      'ThrowStatement > :matches(NewExpression, CallExpression)[callee.name=/^(Error|TypeError|RangeError)$/]',
    message: refuseInstead,
  },
];

const notInCore = [
  { selector: ':function[async=true]', message: keepCoreSynchronous },
  { selector: 'AwaitExpression', message: keepCoreSynchronous },
  { selector: "Identifier[name='Promise']", message: keepCoreSynchronous },
];

/** Ways round `no-restricted-properties`, which sees `process.env`, `process['env']` and `const { env } = process`. */
const hiddenEnvironment = [
  {
    selector:
      "MemberExpression[property.name='env'] > MemberExpression.object[property.name='process']",
    message: readConfigInstead,
  },
];

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    'data/',
    '.cache/',
    'coverage/',
    'appPackage/build/',
    'tests/fixtures/',
    'tests/browser/screenshots/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    name: 'radslag/typescript',
    files: typed,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './tsconfig.tab.json', './tsconfig.browser.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
      // Printed texts are cleaned of control characters, which takes naming them.
      'no-control-regex': 'off',
    },
  },
  {
    name: 'radslag/one-reader-of-the-environment',
    files: product,
    ignores: ['src/config/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: readConfigInstead },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: ['node:process', 'process'].map((name) => ({
            name,
            importNames: ['env'],
            message: readConfigInstead,
          })),
        },
      ],
      'no-restricted-syntax': ['error', ...hiddenEnvironment],
    },
  },
  {
    name: 'radslag/decisions-can-be-replayed',
    files: decisions,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['setTimeout', 'setInterval', 'setImmediate'].map((name) => ({
          name,
          message: enqueueInstead,
        })),
      ],
      'no-restricted-syntax': ['error', ...hiddenEnvironment, ...notInDecisions],
    },
  },
  {
    name: 'radslag/core-is-pure',
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...hiddenEnvironment, ...notInDecisions, ...notInCore],
    },
  },
  {
    // invariant() and never() live here: the two places that may throw.
    name: 'radslag/where-faults-are-thrown',
    files: ['src/core/decision.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...hiddenEnvironment,
        ...notInDecisions.filter(({ message }) => message !== refuseInstead),
        ...notInCore,
      ],
    },
  },
  {
    name: 'radslag/tab',
    files: ['tab/**/*.{ts,tsx}', 'tests/tab/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // Assertions on mocks and untyped answers read better without ceremony; the compiler still checks the types.
    name: 'radslag/tests',
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    name: 'radslag/plain-scripts',
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'console',
          'process',
          'module',
          'Buffer',
          'URL',
          'setTimeout',
          'clearTimeout',
          'setInterval',
          'clearInterval',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
