import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from './act-result.js';
import { OperationIds } from './operation-id.js';
import { operationOf } from './typed-document.js';

describe('outcome of an act', () => {
  it('is the model, or one of the three expected faults', () => {
    expect(outcomeOf({ assignCase: { __typename: 'Case', id: '1' } })).toEqual({
      kind: 'done',
      value: { __typename: 'Case', id: '1' },
    });
    const fields = [{ field: 'reason', code: 'REQUIRED', message: 'Write a reason.' }];
    expect(outcomeOf({ a: { __typename: 'InvalidInput', code: 'X', message: 'm', fields } })).toEqual({
      kind: 'invalid',
      message: 'm',
      fields,
    });
    expect(outcomeOf({ a: { __typename: 'Refused', code: 'CLOSED', message: 'm' } })).toEqual({
      kind: 'refused',
      code: 'CLOSED',
      message: 'm',
    });
    expect(outcomeOf({ a: { __typename: 'StaleWrite', currentVersion: 4 } }).kind).toBe('stale');
    expect(
      outcomeOf({ a: { __typename: 'StaleWrite', code: 'STALE_WRITE', message: 'gone', currentVersion: null } }),
    ).toEqual({
      kind: 'refused',
      code: 'STALE_WRITE',
      message: 'gone',
    });
  });

  it('is an error where the document is not one act', () => {
    expect(() => outcomeOf({ a: null })).toThrow();
    expect(() => outcomeOf({ a: { __typename: 'Case' }, b: { __typename: 'Case' } })).toThrow();
  });
});

describe('operation ids', () => {
  it('stay over a retry of the same input, and end with an answer', () => {
    const ids = new OperationIds();
    const first = ids.idFor({ a: 1 });
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    const other = ids.idFor({ a: 2 });
    expect(other).not.toBe(first);
    expect(ids.idFor({ a: 1 })).toBe(first);
    ids.settled({ a: 2 });
    expect(ids.idFor({ a: 2 })).not.toBe(other);
    expect(ids.idFor({ a: 1 })).toBe(first);
  });

  it('of a form stay although its fields are changed, until there is an answer', () => {
    const ids = new OperationIds('form');
    const first = ids.idFor({ a: 1 });
    expect(ids.idFor({ a: 2 })).toBe(first);
    ids.settled({ a: 2 });
    expect(ids.idFor({ a: 2 })).not.toBe(first);
  });
});

describe('operation of a document', () => {
  it('is its first, with fragments behind it', () => {
    expect(operationOf('\n  mutation AssignCase($input: X!) { a }\n  fragment F on G { query }')).toEqual({
      kind: 'mutation',
      name: 'AssignCase',
    });
    expect(operationOf('fragment F on G { id }\nquery Cases { cases { ...F } }')).toEqual({
      kind: 'query',
      name: 'Cases',
    });
    expect(() => operationOf('{ cases { id } }')).toThrow('no named operation');
  });
});
