import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schemaText } from './schema-text.js';

/** Writes apps/api/schema.graphql, or with --check fails when the committed one differs. */
const target = fileURLToPath(new URL('../schema.graphql', import.meta.url));

const text = await schemaText();
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write('apps/api/schema.graphql is not what the code says. Run: npm run schema\n');
    process.exit(1);
  }
} else writeFileSync(target, text);
