// Copies what runs in production, and nothing else, from a built and pruned tree: `node docker/assemble.mjs /app`.
// With --link-modules the modules stay where they are: to try the result on the machine that built it.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [target, ...options] = process.argv.slice(2);
if (!target) throw new Error('Where to? node docker/assemble.mjs FOLDER');
const linked = options.includes('--link-modules');

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

/** Of the built API: what tests, measures, fills with fictional people or writes documentation. */
const aside = new Set(['bench', 'dictionary', 'seed', 'schema.js', 'schema-text.js']);
function belongs(file) {
  const [top = '', ...rest] = path.relative(path.join(root, 'apps/api/dist'), file).split(path.sep);
  if (top === '..') return path.basename(file) !== '.cache';
  const name = rest.at(-1) ?? top;
  return !aside.has(top) && ![top, ...rest].includes('testing') && !/\.samples\.js$|^test-/.test(name);
}

for (const entry of [...wanted, ...optional]) {
  const from = path.join(root, entry);
  const to = path.join(target, entry);
  if (!fs.existsSync(from)) {
    if (optional.includes(entry)) continue;
    throw new Error(`${entry} is missing: build first.`);
  }
  if (linked && entry === 'node_modules') {
    linkModules(from, to);
    continue;
  }
  // Workspaces are links inside node_modules; they stay links and find their targets, which are copied beside them.
  fs.cpSync(from, to, { recursive: true, verbatimSymlinks: true, filter: belongs });
}
refuseHoles(path.join(target, 'apps/api/dist'), [
  'main.js',
  'server.js',
  'backup/command.js',
  'keys/command.js',
  'documents/decoder/child.js',
]);

/** Everything but the workspaces, which lie beside. */
function linkModules(from, to) {
  fs.mkdirSync(path.join(to, '@homeward'), { recursive: true });
  for (const name of fs.readdirSync(from))
    if (name !== '@homeward') fs.symlinkSync(path.join(from, name), path.join(to, name));
  for (const name of fs.readdirSync(path.join(from, '@homeward')))
    fs.symlinkSync(fs.readlinkSync(path.join(from, '@homeward', name)), path.join(to, '@homeward', name));
}

/** What is left out must not be what something else stands on. Filling the evaluation is not done here. */
function refuseHoles(folder, entries) {
  const known = new Set();
  const visit = (file, from) => {
    if (known.has(file)) return;
    known.add(file);
    if (!fs.existsSync(file)) throw new Error(`${from} needs ${path.relative(folder, file)}, which was left out.`);
    const text = fs.readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL.*$/m, '');
    for (const [, name] of text.matchAll(/\b(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)) {
      const next = path.resolve(path.dirname(file), name);
      if (!next.startsWith(path.join(folder, 'seed') + path.sep)) visit(next, path.relative(folder, file));
    }
  };
  for (const entry of entries) visit(path.join(folder, entry), 'production');
}
