// `npm run types`: the compiler over every project, two at a time (a run is single-threaded, our machines have two cores).
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const projects = ['apps', 'libs']
  .flatMap((folder) => fs.readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`))
  .concat('migrations')
  .filter((project) => fs.existsSync(path.join(root, project, 'tsconfig.json')));
// The longest first, so that the second worker does not end up waiting for it.
const queue = projects.toSorted((a, b) => Number(b.startsWith('apps')) - Number(a.startsWith('apps')));
const failed = [];

async function work() {
  for (let project = queue.shift(); project; project = queue.shift()) {
    const began = Date.now();
    const code = await compile(project);
    console.log(`${project} ${code === 0 ? 'ok' : 'FAILED'} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (code !== 0) failed.push(project);
  }
}

function compile(project) {
  const memory = path.join(root, '.nx/types', `${project.replace('/', '-')}.tsbuildinfo`);
  const args = [
    '-p',
    path.join(root, project),
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    memory,
    '--pretty',
    'false',
  ];
  const child = spawn(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('exit', resolve));
}

await Promise.all([work(), work()]);
console.log(failed.length === 0 ? `types: ${projects.length} projects` : `types: failed in ${failed.join(', ')}`);
process.exit(failed.length === 0 && projects.length > 0 ? 0 : 1);
