import { setTimeout as sleep } from 'node:timers/promises';
import type { TestCase, TestUser, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import type { OwnPostgres } from './own-postgres.js';

const MUTATION = `mutation($input: AddNoteInput!) { addNote(input: $input) { __typename ... on Note { id } } }`;

/** Each writer has a case of its own and adds a note after another. What it meant to write, and what it was told, stands here. */
export interface Ledger {
  /** Acts that were meant, by case. */
  readonly meant: Map<string, number>;
  /** Operation ids that were answered with the note's id. */
  readonly acknowledged: Map<string, string>;
  /** Answers other than "done": HTTP status and code, with their count. `silence` is no answer at all. */
  readonly refused: Map<string, number>;
  inFlight: number;
  /** Since the last look: for knowing whether a round met anybody in mid-write. */
  acknowledgedInRound: number;
}

export interface Writers {
  readonly ledger: Ledger;
  /** Lets every writer finish what it means to write, retries included, and stops them. */
  finish(): Promise<void>;
  /** Stops them as they are, after a test that failed: with nobody there to answer they would go on for ever. */
  abandon(): void;
}

interface Options {
  /** Asked for each time: an API that was started again has another port. */
  readonly url: () => string;
  readonly user: TestUser;
  readonly cases: readonly TestCase[];
  /** False: a retry gets a new operation id, as a client does that knows nothing of them. */
  readonly guarded: boolean;
}

export async function casesFor(world: World, writers: number): Promise<TestCase[]> {
  const cases: TestCase[] = [];
  for (let n = 0; n < writers; n += 1) cases.push(await world.addCase());
  return cases;
}

export function startWriters({ url, user, cases, guarded }: Options): Writers {
  const ledger: Ledger = {
    meant: new Map(cases.map(({ id }) => [id, 0])),
    acknowledged: new Map(),
    refused: new Map(),
    inFlight: 0,
    acknowledgedInRound: 0,
  };
  const [stop, gone] = [new AbortController(), new AbortController()];
  const count = (what: string): void => void ledger.refused.set(what, (ledger.refused.get(what) ?? 0) + 1);

  const send = async (caseId: string, operationId: string): Promise<string | undefined> => {
    ledger.inFlight += 1;
    try {
      const response = await fetch(`${url()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `homeward=${user.token}` },
        body: JSON.stringify({
          query: MUTATION,
          variables: { input: { operationId, caseId, kind: 'NOTE', fieldClass: 'internal', text: 'Told by phone.' } },
        }),
        signal: AbortSignal.timeout(30_000),
      });
      const body = (await response.json()) as {
        data?: { addNote?: { __typename: string; id?: string } } | null;
        errors?: { extensions?: { code?: string } }[];
      };
      const id = body.data?.addNote?.id;
      if (response.status === 200 && id) return id;
      const code = body.errors?.[0]?.extensions?.code ?? body.data?.addNote?.__typename ?? 'nothing';
      const patience = response.headers.get('retry-after');
      count(`${response.status} ${code}${response.status === 503 && !patience ? ' without Retry-After' : ''}`);
    } catch {
      count('silence');
    } finally {
      ledger.inFlight -= 1;
    }
    return undefined;
  };

  const write = async (caseId: string): Promise<void> => {
    while (!stop.signal.aborted) {
      ledger.meant.set(caseId, (ledger.meant.get(caseId) ?? 0) + 1);
      let operationId = uuid();
      while (!gone.signal.aborted) {
        const id = await send(caseId, operationId);
        if (id) {
          ledger.acknowledged.set(operationId, id);
          ledger.acknowledgedInRound += 1;
          break;
        }
        if (!guarded) operationId = uuid();
        // Meaner than any console: a person would wait.
        await sleep(20);
      }
    }
  };
  const all = Promise.all(cases.map(({ id }) => write(id)));
  return {
    ledger,
    async finish() {
      stop.abort();
      await all;
    },
    abandon() {
      stop.abort();
      gone.abort();
    },
  };
}

export interface Reckoning {
  readonly meant: number;
  readonly acknowledged: number;
  /** Acknowledged, and not there. */
  readonly lost: number;
  /** A note without its act, its event or its entry in the log, or the other way round. */
  readonly half: number;
  /** More notes in a case than its writer meant to write. */
  readonly doubled: number;
}

/** What was meant and told, held against what is stored. */
export async function reckon(postgres: OwnPostgres, { meant, acknowledged }: Ledger): Promise<Reckoning> {
  const cases = [...meant.keys()];
  const acts = await postgres.ask<{
    operation: string;
    note: string | null;
    there: boolean;
    told: number;
    logged: number;
  }>(
    `select a.operation_id as operation, a.result ->> 'id' as note, n.id is not null as there,
       (select count(*)::int from homeward.case_events e where e.kind = 'NOTE_ADDED' and e.data ->> 'noteId' = a.result ->> 'id') as told,
       (select count(*)::int from audit.events v where v.subject = 'notes' and v.kind = 'insert' and v.row_id = n.id) as logged
     from homeward.acts_done a left join homeward.notes n on n.id = (a.result ->> 'id')::uuid where a.act = 'addNote'`,
  );
  const byOperation = new Map(acts.map((act) => [act.operation, act]));
  const notes = await postgres.ask<{ case_id: string; n: number; orphans: number }>(
    `select n.case_id, count(*)::int as n, count(*) filter (where a.operation_id is null)::int as orphans
     from homeward.notes n left join homeward.acts_done a on a.result ->> 'id' = n.id::text where n.case_id = any($1) group by 1`,
    [cases],
  );
  const stored = new Map(notes.map((row) => [row.case_id, row.n]));
  const lost = [...acknowledged].filter(([operation, note]) => {
    const act = byOperation.get(operation);
    return act?.note !== note || !act.there;
  });
  const broken = acts.filter(({ there, told, logged }) => !there || told !== 1 || logged !== 1);
  const doubled = cases.reduce((sum, id) => sum + Math.max(0, (stored.get(id) ?? 0) - (meant.get(id) ?? 0)), 0);
  return {
    meant: [...meant.values()].reduce((sum, n) => sum + n, 0),
    acknowledged: acknowledged.size,
    lost: lost.length,
    half: broken.length + notes.reduce((sum, { orphans }) => sum + orphans, 0),
    doubled,
  };
}
