import { type SharedMark, sharedMarks } from '@homeward/domain';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { caseScope } from '../case/case-gate.js';
import { initialsOf, romanisedFor } from '../person/person-facts.js';
import { markKind } from './marks.js';
import { PersonAroundModel, PleaRequesterModel, type SeenElsewhereModel } from './people-around.models.js';

export const columns = `p.id, p.kind, p.party, ${at('people_around.name', 'p')} as "name", ${at('people_around.aliases', 'p')} as "aliases", ${at('people_around.relation', 'p')} as "relation", ${at('people_around.roles', 'p')} as "roles", ${at('people_around.phones', 'p')} as "phones", ${at('people_around.wallets', 'p')} as "wallets", ${at('people_around.note', 'p')} as "note", p.safe_to_contact as "safeToContact",
  p.recorded_at as "recordedAt", p.version, u.id as u_id, u.display_name as u_name`;

export interface Row extends Omit<
  PersonAroundModel,
  'recordedBy' | 'seenElsewhere' | 'initials' | 'phoneCount' | 'walletCount'
> {
  u_id: string;
  u_name: string;
}

const hidden = { name: '', aliases: [], phones: [], wallets: [], note: '' };

/** @param named whether names, phones, wallets and notes go out; else only what says what kind of entry it is */
export async function peopleWhere(
  tx: Tx,
  where: 'p.case_id = $1' | 'p.id = $1',
  id: string,
  named: boolean,
): Promise<PersonAroundModel[]> {
  const rows = await tx.query<Row>(
    `select ${columns}
     from homeward.people_around p join homeward.users u on u.id = p.recorded_by
     where ${where} and p.removed_at is null order by p.recorded_at, p.id limit 200`,
    [id],
  );
  return rows.map((row) => Object.assign(new PersonAroundModel(), shown(row, named), { seenElsewhere: [] }));
}

export function shown<R extends Row>({ u_id, u_name, ...row }: R, named: boolean) {
  return {
    ...row,
    initials: initialsOf(romanisedFor(row.name), row.name),
    phoneCount: row.phones.length,
    walletCount: row.wallets.length,
    recordedBy: { id: u_id, displayName: u_name },
    ...(named ? {} : hidden),
  };
}

const MOST_ELSEWHERE = 500;

/**
 * Where else each entry of a case is known, by entry; only cases within reach of the actor. A phone or wallet
 * before a name alone, which is a lead and no more; then the latest first.
 */
export async function elsewhere(tx: Tx, caseId: string): Promise<Map<string, SeenElsewhereModel[]>> {
  const values: unknown[] = [caseId];
  const scope = caseScope(currentActor(), 'peopleAround.read', (value) => `$${values.push(value)}`);
  const rows = await tx.query<{ id: string; case_id: string; reference: string; shared: string[] }>(
    `select mine.id, c.id as case_id, c.reference, both_have.marks as shared
     from homeward.people_around mine cross join lateral homeward.people_alike(mine.marks) alike
     join homeward.people_around o on o.id = alike.id and o.case_id <> mine.case_id
     join homeward.cases c on c.id = o.case_id
     cross join lateral (select array_agg(m) as marks, bool_or(m not like 'NAME %') as strong
       from (select unnest(mine.marks) intersect select unnest(o.marks)) x(m)) both_have
     where mine.case_id = $1 and mine.removed_at is null and ${scope}
     order by both_have.strong desc, c.opened_at desc, c.id, o.id limit ${MOST_ELSEWHERE}`,
    values,
  );
  const found = new Map<string, Map<string, SeenElsewhereModel>>();
  for (const row of rows) {
    const cases = found.get(row.id) ?? new Map<string, SeenElsewhereModel>();
    found.set(row.id, cases);
    const before: readonly SharedMark[] = cases.get(row.case_id)?.by ?? [];
    const now = new Set([...before, ...row.shared.map(markKind)]);
    const by = sharedMarks.filter((mark) => now.has(mark));
    cases.set(row.case_id, { caseId: row.case_id, reference: row.reference, by });
  }
  return new Map([...found].map(([id, cases]) => [id, [...cases.values()]]));
}

export async function requestersOf(tx: Tx, caseId: string, named: boolean): Promise<PleaRequesterModel[]> {
  const rows = await tx.query<PleaRequesterModel>(
    `select k.id as "pleaId", k.requester_kind as "requesterKind", k.channel, k.received_at as "receivedAt",
       ${at('pleas.requester_name', 'k')} as name, ${at('pleas.requester_contact', 'k')} as contact
     from homeward.pleas k where k.case_id = $1 order by k.received_at, k.id limit 200`,
    [caseId],
  );
  return rows.map((row) => Object.assign(new PleaRequesterModel(), row, named ? {} : { name: '', contact: '' }));
}
