// One Jest for the workspace. Kinds are told apart by file name: *.spec.ts are pure, *.int-spec.ts need Postgres, and
// *.bar-spec.ts attack the whole product and write what they saw into the table of bars.
// Killing servers takes minutes where the machine is busy, even when it is short: npm run test:security.
const alone =
  process.env.HOMEWARD_TESTS === 'security' && process.env.HOMEWARD_BARS !== 'full' ? ['/testing/chaos/killed'] : [];
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest'] },
  moduleNameMapper: {
    '^@homeward/domain/lists$': '<rootDir>/libs/domain/src/lists/reading.ts',
    '^@homeward/domain/matching$': '<rootDir>/libs/domain/src/names/matching.ts',
    '^@homeward/migrations$': '<rootDir>/migrations/src/index.ts',
    '^@homeward/(domain|policy|disclosure|i18n|testing)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/apps/console-e2e/', ...alone],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.nx/'],
};
const kind = process.env.HOMEWARD_TESTS ?? 'unit';
const match = {
  unit: ['**/*.spec.ts', '**/*.spec.tsx'],
  integration: ['**/!(*.policy).int-spec.ts'],
  policy: ['**/*.policy.int-spec.ts'],
  security: ['**/*.bar-spec.ts'],
}[kind];
export default {
  rootDir: '.',
  ...shared,
  testMatch: match,
  testTimeout: { unit: 10_000, security: process.env.HOMEWARD_BARS === 'full' ? 7_200_000 : 300_000 }[kind] ?? 60_000,
  maxWorkers: 2,
  ...(kind === 'unit'
    ? {}
    : {
        globalSetup: '<rootDir>/libs/testing/postgres-start.mjs',
        globalTeardown: '<rootDir>/libs/testing/postgres-stop.mjs',
      }),
};
