import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import office from 'eslint-plugin-office-addins';
import boundaries from 'eslint-plugin-boundaries';

/** Who may import whom, by room. Roots (src/*.ts, hub/server.ts) wire everything and are imported by nobody. */
const rooms = {
  core: ['core'],
  workbook: ['core', 'workbook'],
  sync: ['core', 'sync'],
  identity: ['sync', 'identity'],
  excel: ['core', 'workbook', 'excel'],
  functions: ['core', 'functions'],
  commands: ['core', 'workbook', 'sync', 'commands'],
  pane: ['core', 'workbook', 'sync', 'identity', 'commands', 'pane'],
  hub: ['core', 'sync', 'hub'],
  xlsx: ['core', 'workbook', 'sync', 'xlsx'],
  workbench: ['workbench'],
};

/** In components: what a person reads or hears stands in the table of texts, in every language. */
const TEXT = '[value=/\\p{L}/u]';
const CHILD = ':matches(JSXElement, JSXFragment) > JSXExpressionContainer';
const SAID =
  'JSXAttribute[name.name=/^(aria-(label|description|roledescription|valuetext)|title|label|placeholder|alt|hint|content|validationMessage)$/]';
const textsInComponents = [
  `JSXText${TEXT}`,
  ...[CHILD, SAID, `${SAID} > JSXExpressionContainer`].flatMap((place) => [
    `${place} > Literal${TEXT}`,
    `${place} > :matches(ConditionalExpression, LogicalExpression) > Literal${TEXT}`,
    `${place} > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]`,
  ]),
].map((selector) => ({ selector, message: 'Texts stand in src/pane/texts, in both languages.' }));

const withoutPackages = ['core', 'workbook', 'excel', 'commands'];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.ls/**', 'test/**/fixture/**'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: tseslint.configs.recommendedTypeChecked,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: 'custom-functions-runtime', name: 'Error' }] },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.{cjs,mjs}', 'webpack.config.js'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'office-addins': office, boundaries },
    settings: {
      'import/resolver': { typescript: true },
      'boundaries/elements': [
        ...Object.keys(rooms).map((type) => ({ type, pattern: `src/${type}` })),
        { type: 'root', pattern: 'src/*.{ts,tsx}', partialMatch: false },
      ],
    },
    rules: {
      ...Object.fromEntries(Object.keys(office.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          policies: [
            ...Object.entries(rooms).map(([type, may]) => ({
              from: { element: { type } },
              allow: { to: { element: { types: { anyOf: may } } } },
            })),
            ...Object.keys(rooms)
              .filter((type) => !withoutPackages.includes(type))
              .map((type) => ({ from: { element: { type } }, allow: { to: { module: { origin: 'external' } } } })),
            ...['hub', 'workbench', 'xlsx'].map((type) => ({
              from: { element: { type } },
              allow: { to: { module: { origin: 'core' } } },
            })),
            {
              from: { element: { type: 'root' } },
              allow: { to: { element: { types: { anyOf: Object.keys(rooms) } } } },
            },
            { from: { element: { type: 'root' } }, allow: { to: { module: { origin: 'external' } } } },
          ],
        },
      ],
    },
  },
  {
    files: ['src/*/**/*.{ts,tsx}'],
    ignores: ['src/hub/server.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(\\.\\./)+(taskpane|functions)$', message: 'Nobody imports a root.' }] },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'Office', 'Excel', 'OfficeRuntime', 'fetch', 'setTimeout'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['src/pane/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', ...textsInComponents] },
  },
  {
    files: ['src/!(core|excel|workbench)/**/*.{ts,tsx}', 'src/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Office', 'Excel', 'OfficeRuntime'],
    },
  },
);
