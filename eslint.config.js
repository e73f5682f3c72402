import eslint from '@eslint/js';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { zones } from './import-zones.ts';

const PURE = [
  'utils/sites/**',
  'utils/detector/**',
  'utils/export/**',
  'utils/import/**',
  'utils/report/**',
  'utils/health/{site-health,diagnosis-text}.ts',
  'contract/**',
  'protocol/**',
  'bench/big-log/**',
];
const UNPURE = 'Pure code gets time, ids and randomness as arguments and knows no browser API.';

export default tseslint.config(
  { ignores: ['.output', '.wxt', 'out', 'node_modules', 'test-results'] },
  eslint.configs.recommended,
  ...tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs'] })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Use an `as const` tuple: type stripping refuses enums.' },
        {
          selector:
            "JSXAttribute[name.name='dangerouslySetInnerHTML'], AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]",
          message: 'Text from a page is never markup here.',
        },
      ],
    },
  },
  {
    // A test builds its page from markup of its own.
    files: ['**/*.test.{ts,tsx}', 'e2e/**'],
    rules: { 'no-restricted-syntax': 'off', 'max-lines': 'off' },
  },
  {
    // Sentences of the tests, and a table made by training.
    files: ['utils/detector/rules/*/{*examples,leaning}.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['utils/sites/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'max-lines': ['error', { max: 160, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['entrypoints/*.ts', 'entrypoints/*/{index,main}.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: 50, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: PURE,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['browser', 'chrome', 'fetch', 'indexedDB', 'localStorage'].map((name) => ({
          name,
          message: UNPURE,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: UNPURE },
        { object: 'Math', property: 'random', message: UNPURE },
        { object: 'crypto', property: 'randomUUID', message: UNPURE },
      ],
      'no-restricted-imports': [
        'error',
        { paths: ['wxt/browser', '#imports', '#i18n'].map((name) => ({ name, message: UNPURE })) },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', setTimeout: 'readonly' },
    },
  },
);
