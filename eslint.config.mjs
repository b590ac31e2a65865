import eslint from '@eslint/js';
import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

// The boundary rule reads Nx's graph from disk and says nothing at all when there is none, as in a fresh clone.
process.env.NX_DAEMON = 'false';
await createProjectGraphAsync({ exitOnError: true });

const layers = {
  'lib:domain': [],
  'lib:policy': ['lib:domain'],
  'lib:disclosure': [],
  'lib:i18n': ['lib:domain', 'lib:policy'],
  'lib:testing': ['lib:domain', 'lib:policy', 'lib:i18n'],
  migrations: [],
  'app:api': ['lib:domain', 'lib:policy', 'lib:disclosure', 'lib:i18n', 'lib:testing', 'migrations'],
  'app:console': ['lib:domain', 'lib:policy', 'lib:i18n'],
  'app:console-e2e': ['lib:domain', 'lib:policy', 'lib:i18n'],
};
const framework = ['@nestjs/*', '@apollo/*', 'typeorm', 'pg', 'express', 'react', 'react-*', '@mui/*'];

const bans = [
  {
    selector:
      "CallExpression[callee.property.name='save']:matches([callee.object.name=/(repository|repo|manager)$/i], [callee.object.property.name=/(repository|repo|manager)$/i])",
    message: 'save() overwrites a newer version without a word. Use the guarded update (docs/adr/0004).',
  },
  {
    selector: "Property[key.name='synchronize'][value.value=true]",
    message: 'The schema is made by migrations, with grants and policies that synchronize knows nothing of.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Guessable. Use node:crypto, or a seeded generator of your own for fictional data.',
  },
];

export default typescript.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      'reports/**',
      'coverage/**',
      '**/fixtures/**',
      'apps/console/src/gql/**',
      '**/test-results/**',
      '.homeward/**',
    ],
  },
  // A rule that can be switched off beside the code it is about is a suggestion.
  { linterOptions: { noInlineConfig: true } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Nest's modules are classes that only carry a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // An async method without await keeps a contract that other implementations need.
      '@typescript-eslint/require-await': 'off',
      // Letters are counted and taken apart by code point on purpose: Khmer and Burmese are not pairs of UTF-16 units.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }, 'string'] }],
      // Marked so that it stands out: it is for a provider on loopback, and platform/config lets http through nowhere else.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
      ],
      // Control characters are looked for in what people paste, and taken out.
      'no-control-regex': 'off',
      // Matters of taste, where our code often has the better reason: a model is written as a literal, a helper is generic
      // so that its caller need not assert, and an arrow may return what a void call returns.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // TypeScript knows undefined names better.
      'no-undef': 'off',
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.spec.tsx', 'apps/console-e2e/**/*.ts'],
    rules: {
      // A failing assertion on a missing value is a good test failure.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: { globals: globals.node },
  },
  // It must still parse in the old Node that it is there to refuse.
  { files: ['apps/api/start.mjs'], rules: { 'no-var': 'off' } },
  {
    files: ['apps/console/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    plugins: { '@nx': nx },
    rules: {
      'no-restricted-syntax': ['error', ...bans],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/dist/**'], message: 'Import the source; the build follows.' }] },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: Object.entries(layers).map(([sourceTag, allowed]) => ({
            sourceTag,
            onlyDependOnLibsWithTags: [sourceTag, ...allowed],
            ...(['lib:domain', 'lib:policy', 'lib:disclosure'].includes(sourceTag)
              ? { bannedExternalImports: framework }
              : {}),
          })),
        },
      ],
    },
  },
  prettier,
);
