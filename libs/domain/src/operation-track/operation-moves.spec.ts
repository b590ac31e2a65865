import { describe, expect, it } from '@jest/globals';
import { exitModes, operationKinds, operationStates } from '../codes/index.js';
import { cameOut, exitModeOf, mayOperation } from './operation-moves.js';

describe('the track of an operation', () => {
  it('begins once, is finished once, and nothing moves a cancelled one', () => {
    expect(operationStates.filter((state) => mayOperation(state, 'BEGIN'))).toEqual(['PLANNED']);
    expect(operationStates.filter((state) => mayOperation(state, 'FINISH'))).toEqual(['UNDER_WAY']);
    expect(operationStates.filter((state) => mayOperation(state, 'CANCEL'))).toEqual(['PLANNED', 'UNDER_WAY']);
  });

  it('takes names as long as it was not called off', () => {
    expect(operationStates.filter((state) => mayOperation(state, 'RECORD_ROSTER'))).toEqual([
      'PLANNED',
      'UNDER_WAY',
      'DONE',
    ]);
  });

  it('knows how people came out of each kind', () => {
    for (const kind of operationKinds) expect(exitModes).toContain(exitModeOf[kind]);
    expect(cameOut('FOUND') && cameOut('UNEXPECTED')).toBe(true);
    expect(cameOut('REFUSED') || cameOut('MOVED_BEFORE') || cameOut('ABSENT') || cameOut('EXPECTED')).toBe(false);
  });
});
