import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** The same key may sign other things: what is signed begins with what it is. */
const CONTEXT = 'homeward release 1\n';

export interface ManifestFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What was released, by whom to whom and why, and the files that it is. Further entries may stand there; all of it is signed. */
export interface Manifest {
  readonly format: 'homeward-release-1';
  readonly files: readonly ManifestFile[];
  readonly [entry: string]: unknown;
}

export interface ManifestVerdict {
  /** By this key, and nothing of it was changed since. */
  readonly signed: boolean;
  readonly files: readonly { readonly name: string; readonly state: 'same' | 'changed' | 'missing' }[];
}

export const fileOf = (name: string, content: Uint8Array): ManifestFile => ({
  name,
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});

/** @param key a private Ed25519 key @returns JSON with its signature as the last entry */
export function signManifest(manifest: Manifest, key: KeyObject): string {
  const body = JSON.stringify(manifest);
  const signature = sign(null, Buffer.from(CONTEXT + body), key).toString('base64url');
  return `${JSON.stringify({ ...manifest, signature }, null, 2)}\n`;
}

/**
 * @param key the public half, from the organisation and not from whoever sent the files
 * @param read the content of a file beside the manifest, undefined where there is none
 */
export function verifyManifest(
  text: string,
  key: KeyObject,
  read: (name: string) => Uint8Array | undefined,
): ManifestVerdict {
  try {
    const { signature, ...manifest } = JSON.parse(text) as Pick<Manifest, 'files'> & Readonly<Record<string, unknown>>;
    const open = key.type === 'private' ? createPublicKey(key) : key;
    const signed =
      manifest['format'] === 'homeward-release-1' &&
      typeof signature === 'string' &&
      verify(null, Buffer.from(CONTEXT + JSON.stringify(manifest)), open, Buffer.from(signature, 'base64url'));
    const files = manifest.files.map(({ name, sha256 }) => {
      const content = read(name);
      const state = !content ? 'missing' : fileOf(name, content).sha256 === sha256 ? 'same' : 'changed';
      return { name, state } as const;
    });
    return { signed, files };
  } catch {
    return { signed: false, files: [] };
  }
}
