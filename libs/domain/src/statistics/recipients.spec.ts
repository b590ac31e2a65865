import { describe, expect, it } from '@jest/globals';
import { standing, type Standing } from './recipients.js';
import type { ReleaseKind } from './release-codes.js';

const ministry = { root: 'ministry', open: false };
const donor = { root: 'donor', open: false };
const everybody = { root: 'public', open: true };

describe('who may get what of a period', () => {
  const cases: [ReleaseKind, typeof donor, (typeof donor & { kind: ReleaseKind })[], Standing][] = [
    ['TABLE', donor, [], 'FREE'],
    ['TABLE', donor, [{ ...donor, kind: 'TABLE' }], 'FREE'],
    ['TABLE', donor, [{ ...ministry, kind: 'CUBE' }], 'FREE'],
    ['TABLE', donor, [{ ...donor, kind: 'CUBE' }], 'RECIPIENT_HAS_OTHER_KIND'],
    ['SYNTHETIC_ROWS', donor, [{ ...donor, kind: 'CUBE' }], 'FREE'],
    ['SYNTHETIC_ROWS', donor, [{ ...donor, kind: 'TABLE' }], 'RECIPIENT_HAS_OTHER_KIND'],
    // Coarse rows show exact numbers of what a table hides.
    ['ANONYMOUS_ROWS', donor, [{ ...donor, kind: 'TABLE' }], 'RECIPIENT_HAS_OTHER_KIND'],
    ['TABLE', donor, [{ ...donor, kind: 'ANONYMOUS_ROWS' }], 'RECIPIENT_HAS_OTHER_KIND'],
    ['ANONYMOUS_ROWS', everybody, [], 'ROWS_NOT_PUBLIC'],
    // What the public has, everybody has.
    ['CUBE', donor, [{ ...everybody, kind: 'TABLE' }], 'PUBLIC_HAS_EXACT'],
    ['ANONYMOUS_ROWS', donor, [{ ...everybody, kind: 'TABLE' }], 'PUBLIC_HAS_EXACT'],
    ['TABLE', everybody, [{ ...donor, kind: 'CUBE' }], 'PUBLIC_HAS_EXACT'],
    ['TABLE', everybody, [{ ...donor, kind: 'TABLE' }], 'FREE'],
    ['TABLE', donor, [{ ...everybody, kind: 'CUBE' }], 'HOLDS_BOTH'],
    ['CUBE', everybody, [{ ...donor, kind: 'TABLE' }], 'HOLDS_BOTH'],
    ['CUBE', everybody, [{ ...donor, kind: 'CUBE' }], 'FREE'],
  ];
  it.each(cases)('%s to %j after %j: %s', (kind, to, earlier, answer) => {
    expect(standing(kind, to, earlier)).toBe(answer);
  });
});
