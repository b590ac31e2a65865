// One Jest for the workspace. Kinds are told apart by file name: *.spec.ts are pure, *.int-spec.ts need Postgres, and
// *.bar-spec.ts attack the whole product and write what they saw into the table of bars.
// Killing servers takes minutes where the machine is busy, even when it is short: npm run test:security.
const alone =
  process.env.HOMEWARD_TESTS === 'security' && process.env.HOMEWARD_BARS !== 'full' ? ['/testing/chaos/killed'] : [];
const kind = process.env.HOMEWARD_TESTS ?? 'unit';
const match = {
  unit: ['**/*.spec.ts', '**/*.spec.tsx'],
  integration: ['**/!(*.policy).int-spec.ts'],
  policy: ['**/*.policy.int-spec.ts'],
  security: ['**/*.bar-spec.ts'],
}[kind];
export default {
  rootDir: '.',
  // In bare Node, one process for many files: what they share is loaded once and not once per file. The loader of our
  // TypeScript stands in NODE_OPTIONS, which libs/testing/run.mjs sets.
  runner: '<rootDir>/libs/testing/runner.mjs',
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '<rootDir>/apps/console-e2e/', ...alone],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.nx/'],
  testMatch: match,
  maxWorkers: 2,
  ...(kind === 'unit'
    ? {}
    : {
        globalSetup: '<rootDir>/libs/testing/postgres-start.mjs',
        globalTeardown: '<rootDir>/libs/testing/postgres-stop.mjs',
      }),
};
