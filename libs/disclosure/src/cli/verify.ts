import { createPublicKey, type KeyObject } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { DisclosureError } from '../disclosure-error.js';
import { verifyManifest } from '../manifest/manifest.js';
import { optionsOf, textOf } from './options.js';
import { UsageError } from './usage-error.js';

const MANIFEST = 'manifest.json';

/** Whether the files of a release are what was signed. */
export function verifyCommand(args: readonly string[], write: (text: string) => void): Promise<void> {
  const { given, file: folder } = optionsOf(args, { key: { type: 'string' } });
  const key = keyOf(textOf(given, 'key'));
  const manifest = path.join(folder, MANIFEST);
  if (!fs.existsSync(manifest)) throw new UsageError(`there is no ${MANIFEST} in ${folder}: unpack the release first`);
  const read = (name: string): Uint8Array | undefined => {
    // A manifest that names a file elsewhere is none of ours.
    const file = path.join(folder, path.basename(name));
    return path.basename(name) === name && fs.existsSync(file) ? fs.readFileSync(file) : undefined;
  };
  const { signed, files } = verifyManifest(fs.readFileSync(manifest, 'utf8'), key, read);
  const wrong = files.filter(({ state }) => state !== 'same');
  if (!signed) throw new DisclosureError('INVALID_TABLE', 'the manifest is not signed by this key, or was changed');
  if (wrong.length > 0)
    throw new DisclosureError('INVALID_TABLE', wrong.map(({ name, state }) => `${name} is ${state}`).join('; '));
  write(`signed by this key; ${String(files.length)} files as they were signed\n`);
  return Promise.resolve();
}

function keyOf(file: string): KeyObject {
  try {
    return createPublicKey(fs.readFileSync(file));
  } catch {
    throw new UsageError(`--key: ${file} is no public key that can be read`);
  }
}
