import { describe, expect, it } from '@jest/globals';
import { disputed, merged, theirValue, valueAt } from './merge.js';

const input = {
  caseId: 'c',
  expectedVersion: 3,
  reason: 'mine',
  days: 5,
  tags: ['a'],
  requester: { name: 'Mine', kind: null },
};
const fields = [
  { field: 'reason', theirs: 'theirs' },
  { field: 'days', theirs: '7' },
  { field: 'tags', theirs: '["a"]' },
  { field: 'requester.name', theirs: 'Theirs' },
  { field: 'notSent', theirs: 'x' },
];

describe('two changes of one record', () => {
  it('are disputed only where both have a value and the values differ', () => {
    expect(disputed(input, fields).map(({ field }) => field)).toEqual(['reason', 'days', 'requester.name']);
  });

  it('are merged by choice, in the kind of the input, against the new version, without touching the form', () => {
    const result = merged(input, fields, { reason: 'yours', days: 'theirs', 'requester.name': 'theirs' }, 4);
    expect(result).toEqual({ ...input, expectedVersion: 4, days: 7, requester: { name: 'Theirs', kind: null } });
    expect(input.requester.name).toBe('Mine');
  });

  it('leave words words, even where they look like a number', () => {
    expect(theirValue('12', '13')).toBe('13');
    expect(theirValue(null, 'LOW')).toBe('LOW');
    expect(theirValue('x', undefined)).toBeNull();
    expect(valueAt(input, 'requester.kind.deeper')).toBeUndefined();
  });
});
