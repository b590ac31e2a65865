import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { caseStates, checklistItems, exitModes, verificationEvidence, type CaseState } from '../codes/index.js';
import { allowedMoves, caseMoves, finalStates, isHeld, mainLine, startStates, type MoveRule } from './case-moves.js';
import { checkMove, checkStart, evidenceKinds, type CaseFacts } from './check-move.js';
import { nextAct, movesWithProblems, stateAfterChecklist } from './next-act.js';

const nothing: CaseFacts = {
  evidence: [],
  requesterChecked: false,
  personConsent: false,
  openTasks: 1,
  supervisorApproved: false,
  beforeOut: true,
};
const everything: CaseFacts = {
  evidence: ['LIVE_CONTACT', 'IDENTITY_OR_PHOTO'],
  requesterChecked: true,
  personConsent: true,
  openTasks: 0,
  reason: 'written down',
  supervisorApproved: true,
  exitMode: 'POLICE_RAID',
  beforeOut: true,
  handedOver: true,
};
const facts = fc.record({
  evidence: fc.subarray([...verificationEvidence]),
  requesterChecked: fc.boolean(),
  personConsent: fc.boolean(),
  bestInterestReason: fc.constantFrom(undefined, null, '', '  ', 'a child of nine'),
  openTasks: fc.nat(3),
  reason: fc.constantFrom(undefined, null, '', ' \n', 'because'),
  supervisorApproved: fc.boolean(),
  exitMode: fc.constantFrom(undefined, null, ...exitModes),
  beforeOut: fc.boolean(),
  handedOver: fc.boolean(),
});
const states = fc.constantFrom(...caseStates);
const problems = (from: CaseState, to: CaseState, f: CaseFacts): string[] => {
  const check = checkMove({ from, to, facts: f });
  return check.ok ? [] : check.problems.map((p) => p.code);
};

describe('the guards of track A', () => {
  it('VERIFIED needs two of four kinds of evidence and a check of the requester', () => {
    const one = { ...nothing, evidence: ['LIVE_CONTACT', 'LIVE_CONTACT', 'REQUESTER_CHECKED'] as const };
    expect(problems('VERIFYING', 'VERIFIED', nothing)).toEqual(['EVIDENCE_NEEDED', 'REQUESTER_NOT_CHECKED']);
    expect(problems('VERIFYING', 'VERIFIED', one)).toEqual(['EVIDENCE_NEEDED']);
    const two = { ...nothing, evidence: ['LIVE_CONTACT', 'STATEMENT_OF_FAMILY'] as const };
    expect(problems('VERIFYING', 'VERIFIED', two)).toEqual(['REQUESTER_NOT_CHECKED']);
    expect(problems('VERIFYING', 'VERIFIED', { ...two, requesterChecked: true })).toEqual([]);
    expect(evidenceKinds([...verificationEvidence])).toBe(4);
  });

  it('RESCUE_REQUESTED needs consent or a recorded best-interest reason', () => {
    expect(problems('VERIFIED', 'RESCUE_REQUESTED', nothing)).toEqual(['CONSENT_NEEDED']);
    expect(problems('VERIFIED', 'RESCUE_REQUESTED', { ...nothing, bestInterestReason: '  ' })).toEqual([
      'CONSENT_NEEDED',
    ]);
    expect(problems('VERIFIED', 'RESCUE_REQUESTED', { ...nothing, bestInterestReason: 'a child' })).toEqual([]);
    expect(problems('VERIFIED', 'RESCUE_REQUESTED', { ...nothing, personConsent: true })).toEqual([]);
  });

  it('CLOSED needs a reason, an approval and no open task, from wherever it is reached', () => {
    const from = caseStates.filter((s) => allowedMoves(s).some((m) => m.to === 'CLOSED'));
    expect(from.length).toBeGreaterThan(8);
    for (const state of from) {
      expect(problems(state, 'CLOSED', nothing)).toEqual(['APPROVAL_NEEDED', 'OPEN_TASKS', 'REASON_NEEDED']);
      expect(problems(state, 'CLOSED', everything)).toEqual([]);
    }
  });

  it('MOVED leads back to VERIFYING, and contact can be lost at any time before OUT and not after', () => {
    expect(problems('MOVED', 'VERIFYING', nothing)).toEqual([]);
    for (const state of ['REPORTED', 'VERIFYING', 'VERIFIED', 'RESCUE_REQUESTED', 'RESCUE_SCHEDULED'] as const) {
      for (const aside of ['UNVERIFIABLE', 'DECLINED_BY_PERSON', 'LOST_CONTACT', 'MOVED', 'DUPLICATE'] as const) {
        expect(problems(state, aside, everything)).toEqual([]);
        expect(problems(state, aside, nothing)).toEqual(['REASON_NEEDED']);
      }
    }
    expect(problems('IN_CARE', 'LOST_CONTACT', everything)).toEqual(['NO_SUCH_MOVE']);
  });

  it('starts with a plea or out of the compound, with how the person came out', () => {
    expect(checkStart('REPORTED', {}).ok).toBe(true);
    expect(checkStart('OUT', {}).ok).toBe(false);
    expect(checkStart('OUT', { exitMode: 'SELF_ESCAPE' }).ok).toBe(true);
    expect(checkStart('VERIFIED', {}).ok).toBe(false);
  });

  it('REOPENED goes back to where the person is', () => {
    const out = { ...nothing, beforeOut: false };
    expect(problems('REOPENED', 'VERIFYING', nothing)).toEqual([]);
    expect(problems('REOPENED', 'IN_CARE', nothing)).toEqual(['NOT_YET_OUT']);
    expect(problems('REOPENED', 'IN_CARE', out)).toEqual([]);
    expect(problems('REOPENED', 'VERIFYING', out)).toEqual(['ALREADY_OUT']);
  });
});

describe('the table', () => {
  it('names each target once per state and never the state itself', () => {
    for (const state of caseStates) {
      const targets = allowedMoves(state).map((m) => m.to);
      expect(new Set(targets).size).toBe(targets.length);
      expect(targets).not.toContain(state);
    }
  });

  it('runs through the main line', () => {
    mainLine.slice(0, -1).forEach((state, i) => {
      expect(allowedMoves(state).map((m) => m.to)).toContain(mainLine[i + 1]);
    });
  });

  it('reaches every state from a start, and CLOSED from every state', () => {
    const reach = (from: CaseState, f: CaseFacts): Set<CaseState> => {
      const seen = new Set<CaseState>([from]);
      const queue: CaseState[] = [from];
      for (let state = queue.pop(); state; state = queue.pop()) {
        for (const { to } of allowedMoves(state)) {
          // Once out, always out: the fact follows the walk.
          const walked = { ...f, beforeOut: f.beforeOut && isHeld(state) };
          const now = state === 'MISSING' || state === 'REOPENED' ? f : walked;
          if (!seen.has(to) && checkMove({ from: state, to, facts: now }).ok) {
            seen.add(to);
            queue.push(to);
          }
        }
      }
      return seen;
    };
    const fromStarts = new Set(startStates.flatMap((s) => [...reach(s, { ...everything, beforeOut: s !== 'OUT' })]));
    expect([...fromStarts].sort()).toEqual([...caseStates].sort());
    for (const state of caseStates) {
      for (const beforeOut of isHeld(state) ? [true] : [true, false]) {
        expect(reach(state, { ...everything, beforeOut }).has('CLOSED')).toBe(true);
      }
    }
  });

  it('has no way past a guard, whatever the facts', () => {
    fc.assert(
      fc.property(states, states, facts, (from, to, f) => {
        const check = checkMove({ from, to, facts: f });
        if (!check.ok) {
          expect(check.problems.length).toBeGreaterThan(0);
          return;
        }
        const rule = (caseMoves[from] as readonly MoveRule[]).find((r) => r.to === to);
        expect(rule).toBeDefined();
        const reasoned = (f.reason ?? '').trim() !== '';
        if (to === 'VERIFIED' && from === 'VERIFYING') {
          expect(evidenceKinds(f.evidence)).toBeGreaterThanOrEqual(2);
          expect(f.requesterChecked || f.evidence.includes('REQUESTER_CHECKED')).toBe(true);
        }
        if (to === 'RESCUE_REQUESTED' || to === 'RESCUE_SCHEDULED') {
          expect(f.personConsent || (f.bestInterestReason ?? '').trim() !== '').toBe(true);
        }
        if (to === 'CLOSED') expect(f.supervisorApproved && f.openTasks === 0 && reasoned).toBe(true);
        if (to === 'OUT') expect(f.beforeOut && Boolean(f.exitMode)).toBe(true);
        if (to === 'LOST_CONTACT' || to === 'MOVED') expect(f.beforeOut && reasoned).toBe(true);
        if (to === 'HOME') expect(f.handedOver || reasoned).toBe(true);
        if (to === 'REOPENED') expect(reasoned).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('next act', () => {
  it('always names one act that is possible, except for what is closed', () => {
    fc.assert(
      fc.property(states, facts, (state, f) => {
        const next = nextAct(state, f);
        if (state === 'CLOSED') {
          expect(next).toBeNull();
          return;
        }
        expect(next).not.toBeNull();
        if (next?.to) {
          expect(next.problems.map((p) => p.code)).not.toContain('NO_SUCH_MOVE');
          expect(checkMove({ from: state, to: next.to, facts: f }).ok).toBe(next.problems.length === 0);
        }
      }),
    );
  });

  it('asks for what is missing before it offers the move', () => {
    expect(nextAct('VERIFYING', nothing)?.act).toBe('RECORD_EVIDENCE');
    expect(nextAct('VERIFYING', { ...nothing, evidence: ['LIVE_CONTACT', 'EVIDENCE_OF_PLACE'] })?.act).toBe(
      'CHECK_REQUESTER',
    );
    expect(nextAct('VERIFYING', everything)).toEqual({ act: 'CONFIRM_VERIFIED', to: 'VERIFIED', problems: [] });
    expect(nextAct('VERIFIED', nothing)?.act).toBe('RECORD_CONSENT');
    expect(nextAct('OUT', everything)?.act).toBe('RECORD_CUSTODY');
    expect(nextAct('OUT', { ...everything, placeKnown: true })).toEqual({
      act: 'BEGIN_CARE',
      to: 'IN_CARE',
      problems: [],
    });
    expect(nextAct('IN_CARE', { ...everything, nextItem: 'MOVEMENT_BOOKED' })).toMatchObject({
      act: 'CHECKLIST_ITEM',
      item: 'MOVEMENT_BOOKED',
    });
    expect(nextAct('REINTEGRATING', nothing)?.act).toBe('FINISH_TASKS');
    expect(nextAct('REINTEGRATING', { ...nothing, openTasks: 0 })?.act).toBe('ASK_CLOSURE');
    expect(nextAct('MISSING', { ...everything, beforeOut: false })?.to).toBe('IN_CARE');
  });

  it('lists every move with what it lacks', () => {
    expect(movesWithProblems('VERIFYING', nothing).map((m) => m.rule.to)).toEqual(
      allowedMoves('VERIFYING').map((m) => m.to),
    );
  });
});

describe('the checklist moves track A', () => {
  it('on departure and hand-over, and only then', () => {
    expect(stateAfterChecklist('IN_CARE', 'DEPARTED')).toBe('REPATRIATING');
    expect(stateAfterChecklist('REPATRIATING', 'HANDED_OVER')).toBe('HOME');
    expect(stateAfterChecklist('IN_CARE', 'HANDED_OVER')).toBe('HOME');
    for (const state of finalStates) {
      for (const item of checklistItems) expect(stateAfterChecklist(state, item)).toBeUndefined();
    }
  });

  it('never leads where the table has no way', () => {
    for (const state of caseStates) {
      for (const item of checklistItems) {
        const to = stateAfterChecklist(state, item);
        if (to) expect(allowedMoves(state).map((m) => m.to)).toContain(to);
      }
    }
  });
});
