import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { judgeMark, type RosterOutcome } from '@homeward/domain';
import { connectionStore } from '../data/connection-store.js';
import { type Session, sessionStore } from '../session/session-store.js';
import { marksStore, watchMarks, withMarks } from './marks-store.js';
import type { Entry } from './operation-documents.js';

interface Sent {
  readonly operationId: string;
  readonly entryId: string;
  readonly seen: RosterOutcome;
  readonly outcome: RosterOutcome;
}
const sessionOf = (id: string): Session => ({ user: { id }, permissions: [] }) as unknown as Session;
const before = { fetch: globalThis.fetch, document: globalThis.document, window: globalThis.window };
const row = { id: 'row-1', position: 1, version: 1, outcome: 'EXPECTED', listed: true } as Entry;

let line = true;
let answersLost = 0;
let stands: RosterOutcome = 'EXPECTED';
let sent: Sent[] = [];
const done = new Set<string>();

/** What the API does with a mark, and a line that comes and goes. */
function answer({ operationId, seen, outcome }: Sent): object {
  const entry = { ...row, __typename: 'RosterEntry', outcome: stands };
  if (done.has(operationId)) return entry;
  const verdict = judgeMark(stands, seen, outcome);
  if (verdict === 'CONFLICT')
    return {
      __typename: 'StaleWrite',
      code: 'STALE_WRITE',
      message: '',
      currentVersion: 2,
      changedBy: 'Sok',
      changedAt: null,
      fields: [{ field: 'outcome', theirs: stands }],
    };
  done.add(operationId);
  stands = outcome;
  return { ...entry, outcome: stands };
}

beforeEach(() => {
  Object.assign(globalThis, {
    document: { documentElement: { lang: 'en' } },
    window: { setTimeout, clearInterval: () => undefined, setInterval: () => 1 },
    fetch: (_url: string, init: RequestInit) => {
      if (!line) return Promise.reject(new TypeError('Failed to fetch'));
      const { input } = (JSON.parse(init.body as string) as { variables: { input: Sent } }).variables;
      sent.push(input);
      const body = JSON.stringify({ data: { setOutcome: answer(input) } });
      if (answersLost-- > 0) return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(new Response(body, { status: 200 }));
    },
  });
  [line, answersLost, stands, sent] = [true, 0, 'EXPECTED', []];
  sessionStore.opened(sessionOf('field'));
  watchMarks();
});
afterEach(() => {
  sessionStore.closed();
  connectionStore.answered();
  Object.assign(globalThis, before);
});

const mark = (seen: RosterOutcome, outcome: RosterOutcome): void =>
  marksStore.mark('op', 1, { kind: 'outcome', entryId: row.id, position: 1, seen, outcome });
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('marks at the gate', () => {
  it('stand on the row while the line is gone, and are sent in their order when it is back', async () => {
    line = false;
    mark('EXPECTED', 'FOUND');
    mark('FOUND', 'REFUSED');
    await settled();
    expect(marksStore.read().waiting).toHaveLength(2);
    expect(withMarks([row], marksStore.read())[0]?.outcome).toBe('REFUSED');
    line = true;
    marksStore.sendNow();
    await settled();
    expect(sent.map(({ outcome }) => outcome)).toEqual(['FOUND', 'REFUSED']);
    expect(marksStore.read()).toEqual({ waiting: [], clashes: [], refusals: [] });
    expect(stands).toBe('REFUSED');
  });

  it('are done once where the answer was lost: sent again with the operation id that they had', async () => {
    answersLost = 1;
    mark('EXPECTED', 'FOUND');
    await settled();
    expect(marksStore.read().waiting).toHaveLength(1);
    marksStore.sendNow();
    await settled();
    expect(new Set(sent.map(({ operationId }) => operationId)).size).toBe(1);
    expect([sent.length, marksStore.read().waiting.length, stands]).toEqual([2, 0, 'FOUND']);
  });

  it('ask where somebody else was first, once for a row, and say again what the person holds to', async () => {
    line = false;
    mark('EXPECTED', 'FOUND');
    mark('FOUND', 'ABSENT');
    await settled();
    stands = 'REFUSED';
    line = true;
    marksStore.sendNow();
    await settled();
    const [clash, ...more] = marksStore.read().clashes;
    expect(more).toEqual([]);
    expect(clash).toMatchObject({ theirs: 'REFUSED', by: 'Sok', mark: { outcome: 'ABSENT' } });
    expect([stands, marksStore.read().waiting.length]).toEqual(['REFUSED', 0]);
    if (clash) marksStore.settleClash(clash, true, 2);
    await settled();
    expect([stands, marksStore.read().clashes.length]).toEqual(['ABSENT', 0]);
  });

  it('are nobody else’s: whoever signs in at this phone sends and sees none of them', async () => {
    line = false;
    mark('EXPECTED', 'FOUND');
    await settled();
    sessionStore.opened(sessionOf('somebody else'));
    line = true;
    marksStore.sendNow();
    await settled();
    expect([sent, marksStore.read().waiting]).toEqual([[], []]);
  });
});
