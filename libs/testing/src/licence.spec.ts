import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '../../..');

describe('the licence', () => {
  it('is the text of the Apache License 2.0, to the letter', () => {
    const text = readFileSync(path.join(root, 'LICENSE'));
    // Of https://www.apache.org/licenses/LICENSE-2.0.txt without the empty line that it begins with.
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      'c71d239df91726fc519c6eb72d318ec65820627232b2f796219e87dcf35d0ab4',
    );
  });

  it('is the one that the package names', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { license: string };
    expect(manifest.license).toBe('Apache-2.0');
  });
});
