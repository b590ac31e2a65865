import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Sample } from './samples.js';

/** The samples of every room, found by their file name: a room that adds an operation cannot forget a second list. */
export async function roomSamples(): Promise<Sample[]> {
  const root = path.resolve(import.meta.dirname, '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.samples\.[jt]s$/.test(file))
    .sort();
  const found: Sample[] = [];
  // One after the other: Jest's module loader loses its way when several are linked at once.
  for (const file of files) found.push(...((await import(path.join(root, file))) as { samples: Sample[] }).samples);
  return found;
}
