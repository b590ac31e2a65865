import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RosterOutcome, rosterOutcomes } from '../codes/index.js';
import { checkInHours, checkInState } from './check-ins.js';
import { type CountedRow, judgeMark, outcomeFor, reconcile } from './reconcile.js';
import { needsRiskAssessment, riskLevel, threatLevel } from './risk.js';
import { readTag, tagSheet } from './tags.js';

interface Row extends CountedRow {
  readonly outcome: RosterOutcome;
}
interface Store {
  readonly rows: Row[];
  /** Marks that were said to be saved, by row: the last of them is what stands there. */
  readonly saved: Map<number, RosterOutcome>;
}
/** A device at the gate: what it saw last, and marks that it could not send yet. */
interface Device {
  seen: RosterOutcome[];
  waiting: { row: number; seen: RosterOutcome; wanted: RosterOutcome }[];
}
type Step =
  | { readonly kind: 'look'; readonly device: number }
  | { readonly kind: 'mark'; readonly device: number; readonly row: number; readonly wanted: RosterOutcome }
  | { readonly kind: 'send'; readonly device: number };

const rowCount = 6;
const devices = 4;
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('look' as const), device: fc.nat(devices - 1) }),
    fc.record({
      kind: fc.constant('mark' as const),
      device: fc.nat(devices - 1),
      row: fc.nat(rowCount - 1),
      wanted: fc.constantFrom(...rosterOutcomes),
    }),
    fc.record({ kind: fc.constant('send' as const), device: fc.nat(devices - 1) }),
  ),
  { minLength: 20, maxLength: 80, size: 'max' },
);

/** Plays marks of several devices, in and out of reach. @returns how many were written over without a question */
function play(plan: readonly Step[], write: 'judged' | 'last one wins'): { store: Store; lost: number } {
  const rows = Array.from({ length: rowCount }, (_, at): Row => {
    const listed = at % 3 !== 2;
    return { position: at + 1, listed, outcome: listed ? 'EXPECTED' : 'UNEXPECTED', decision: 'UNDECIDED' };
  });
  const store: Store = { rows, saved: new Map() };
  const fleet = Array.from({ length: devices }, (): Device => ({ seen: rows.map((row) => row.outcome), waiting: [] }));
  let lost = 0;
  for (const step of plan) {
    const device = fleet[step.device];
    if (!device) continue;
    if (step.kind === 'look') device.seen = store.rows.map((row) => row.outcome);
    else if (step.kind === 'mark') {
      const wanted = outcomeFor(store.rows[step.row]?.listed ?? true, step.wanted);
      device.waiting.push({ row: step.row, seen: device.seen[step.row] ?? 'EXPECTED', wanted });
      device.seen[step.row] = wanted;
    } else
      for (const mark of device.waiting.splice(0)) {
        const row = store.rows[mark.row];
        if (!row) continue;
        const verdict = write === 'judged' ? judgeMark(row.outcome, mark.seen, mark.wanted) : 'WRITE';
        if (verdict === 'CONFLICT') continue;
        // Written over what this device never saw: whoever said it is not asked and does not learn of it.
        if (row.outcome !== mark.seen && row.outcome !== mark.wanted && store.saved.has(mark.row)) lost += 1;
        if (verdict === 'WRITE') store.rows[mark.row] = { ...row, outcome: mark.wanted };
        store.saved.set(mark.row, mark.wanted);
      }
  }
  return { store, lost };
}

describe('a roster that several people write', () => {
  it('loses no mark, whatever the order in which devices look, mark and send', () => {
    fc.assert(
      fc.property(steps, (plan) => {
        const { store, lost } = play(plan, 'judged');
        expect(lost).toBe(0);
        for (const [row, outcome] of store.saved) expect(store.rows[row]?.outcome).toBe(outcome);
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses some where the last one simply wins (control)', () => {
    const lossy = fc.sample(steps, { numRuns: 500, seed: 7 }).filter((plan) => play(plan, 'last one wins').lost > 0);
    expect(lossy.length).toBeGreaterThan(50);
  });

  it('comes out even exactly when nobody is left open, after any marks of anybody', () => {
    fc.assert(
      fc.property(steps, (plan) => {
        const { store } = play(plan, 'judged');
        const found = reconcile(store.rows);
        expect(found.expected + found.unexpected).toBe(rowCount);
        expect(found.even).toBe(found.open.length === 0);
        if (found.even) expect(found.expected + found.unexpected).toBe(found.sum);
        else expect(found.open.length).toBeGreaterThan(0);
        const still = store.rows.filter(({ outcome }) => outcome === 'EXPECTED').map(({ position }) => position);
        expect(found.open.map(({ position }) => position)).toEqual(expect.arrayContaining(still));
      }),
    );
  });

  it('counts a double and a row that was left out nowhere, and keeps who was on no list apart', () => {
    const row = (position: number, outcome: RosterOutcome, more: Partial<Row> = {}): Row => ({
      position,
      outcome,
      decision: 'UNDECIDED',
      listed: true,
      ...more,
    });
    const found = reconcile([
      row(1, 'FOUND'),
      row(2, 'EXPECTED', { decision: 'SAME_AS_ROW' }),
      row(3, 'REFUSED', { listed: false }),
      row(4, 'EXPECTED', { decision: 'LEFT_OUT' }),
      row(5, 'UNEXPECTED', { listed: false }),
    ]);
    expect(found).toMatchObject({ expected: 1, unexpected: 2, sum: 3, setAside: 2, even: true, open: [] });
    expect(reconcile([row(9, 'EXPECTED'), row(3, 'ABSENT', { listed: false })]).open).toEqual([
      { position: 3, gap: 'UNLISTED_ABSENT' },
      { position: 9, gap: 'STILL_EXPECTED' },
    ]);
  });
});

describe('tags', () => {
  it.each([
    ['A-701', 'A-701'],
    ['a701', 'A-701'],
    [' kd 417 ', 'KD-417'],
    ['A-០៧០១', 'A-701'],
    ['ａ－７０１', 'A-701'],
    ['K-7', 'K-007'],
  ])('reads %s', (typed, kept) => expect(readTag(typed)).toBe(kept));

  it.each(['', '701', 'Ada Njeri', 'A-0', 'ABCD-1', 'A-12345'])('takes %s for none', (typed) =>
    expect(readTag(typed)).toBeUndefined(),
  );

  it('prints sheets whose tags are read back, each once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (n, dice) => {
          const sheet = tagSheet(n, () => dice.pop() ?? 0.5);
          expect(new Set(sheet).size).toBe(n);
          expect(sheet.map((tag) => readTag(tag))).toEqual(sheet);
        },
      ),
    );
  });
});

describe('safety check-ins', () => {
  const due = new Date('2026-11-20T23:00:00Z');
  const at = (minutes: number): Date => new Date(due.getTime() + minutes * 60_000);
  it('are due, then overdue; answered or stood down they are neither', () => {
    const open = { dueAt: due, answer: null, stoodDownAt: null };
    expect([-16, -15, 0, 4, 5, 300].map((minutes) => checkInState(open, at(minutes)))).toEqual([
      'PLANNED',
      'DUE',
      'DUE',
      'DUE',
      'OVERDUE',
      'OVERDUE',
    ]);
    expect(checkInState({ ...open, answer: 'NEEDS_HELP', stoodDownAt: at(1) }, at(9))).toBe('NEEDS_HELP');
    expect(checkInState({ ...open, stoodDownAt: at(1) }, at(90))).toBe('STOOD_DOWN');
    expect(checkInHours(due, 30, 3)).toEqual([at(0), at(30), at(60)]);
  });
});

describe('the risk of an operation', () => {
  it('is that of its worst threat, and less where that is not likely', () => {
    expect(threatLevel({ likelihood: 'LOW', severity: 'EXTREME' })).toBe('HIGH');
    expect(threatLevel({ likelihood: 'MEDIUM', severity: 'EXTREME' })).toBe('EXTREME');
    expect(threatLevel({ likelihood: 'LOW', severity: 'LOW' })).toBe('LOW');
    expect(riskLevel([])).toBe('LOW');
    expect(
      riskLevel([
        { likelihood: 'LOW', severity: 'MEDIUM' },
        { likelihood: 'HIGH', severity: 'MEDIUM' },
      ]),
    ).toBe('HIGH');
    expect(needsRiskAssessment('ESCAPE_PICK_UP')).toBe(false);
    expect(needsRiskAssessment('RAID')).toBe(true);
  });
});
