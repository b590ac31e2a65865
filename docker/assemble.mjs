// Copies what runs, and nothing else, from a built and pruned tree: `node docker/assemble.mjs /app`.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const target = process.argv[2];
if (!target) throw new Error('Where to? node docker/assemble.mjs FOLDER');

const wanted = [
  'package.json',
  'LICENSE',
  'node_modules',
  'docker/bootstrap-roles.sql',
  'migrations/package.json',
  'migrations/dist',
  'apps/api/package.json',
  'apps/api/start.mjs',
  'apps/api/start-built.mjs',
  'apps/api/build-stamp.mjs',
  'apps/api/dist',
  'apps/console/dist',
  ...['disclosure', 'domain', 'i18n', 'policy'].flatMap((name) => [`libs/${name}/package.json`, `libs/${name}/dist`]),
];
// Read at run time where they exist.
const optional = ['apps/api/schema.graphql'];

for (const entry of [...wanted, ...optional]) {
  const from = path.join(root, entry);
  if (!fs.existsSync(from)) {
    if (optional.includes(entry)) continue;
    throw new Error(`${entry} is missing: build first.`);
  }
  // Workspaces are links inside node_modules; they stay links and find their targets, which are copied beside them.
  fs.cpSync(from, path.join(target, entry), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => path.basename(file) !== '.cache',
  });
}
