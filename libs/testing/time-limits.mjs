/** How long one test or hook may take that says nothing else, in milliseconds: pure ones, those with a database, whole bars. */
const kind = process.env.HOMEWARD_TESTS ?? 'unit';
const limits = { unit: 10_000, security: process.env.HOMEWARD_BARS === 'full' ? 7_200_000 : 300_000 };

export const testTimeout = limits[kind] ?? 60_000;
