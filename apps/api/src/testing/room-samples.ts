import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Sample } from './samples.js';

/** The samples of every room, found by their file name: a room that adds an operation cannot forget a second list. */
export async function roomSamples(): Promise<Sample[]> {
  const root = path.resolve(import.meta.dirname, '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => /\.samples\.[jt]s$/.test(file)).sort();
  const modules = await Promise.all(files.map((file) => import(path.join(root, file)) as Promise<{ samples: Sample[] }>));
  return modules.flatMap(({ samples }) => samples);
}
