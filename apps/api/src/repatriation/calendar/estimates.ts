import { finalStates, repatriationStages } from '@homeward/domain';
import { holds } from '@homeward/policy';
import { caseScope } from '../../cases/case/case-gate.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { forecasts } from '../checklist/forecasts.js';
import { FineBook } from '../papers/reckon.js';
import { type Asked, chosen, type Reckoned, wants } from './calendar-parts.js';

/** A forecast walks a whole checklist many times over: those nearest to home are estimated, and it is said when there are more. */
export const MOST_ESTIMATES = 150;

type Question = Omit<Asked, 'add' | 'reckoned'>;

export async function reckon(tx: Tx, asked: Question): Promise<Reckoned & { readonly moreEstimates: boolean }> {
  const { home, more } = await expectedHome(tx, asked);
  return { home, moreEstimates: more, fines: await fineWarnings(tx, asked) };
}

/** Narrowed as the question is, of cases `c` on which the reader may see papers and steps. */
function reach(asked: Question, add: (value: unknown) => string): string {
  const some = chosen({ ...asked, add, reckoned: { fines: [], home: [] } });
  return [
    `c.state <> all(${add(finalStates)}::text[])`,
    `c.home_on is null`,
    caseScope(asked.actor, 'repatriation.read', add),
    ...some,
  ].join(' and ');
}

/** About when people are home: an estimate, and marked as one. */
async function expectedHome(
  tx: Tx,
  asked: Question,
): Promise<{ readonly home: Reckoned['home']; readonly more: boolean }> {
  const { actor, filter, from, to, today } = asked;
  if (to < today || !wants(filter, ['HOME_EXPECTED']) || !holds(actor.roles, 'repatriation.read'))
    return { home: [], more: false };
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const under = add(
    repatriationStages.filter(
      (stage) => !['NOT_STARTED', 'ARRIVED', 'HANDED_OVER', 'FOLLOW_UP', 'COMPLETED'].includes(stage),
    ),
  );
  const rows = await tx.query<{ id: string }>(
    `select c.id from homeward.cases c
     where c.repatriation_stage::text = any(${under}::text[]) and ${reach(asked, add)}
       and not exists (select 1 from homeward.case_exceptions e where e.case_id = c.id and e.lifted_at is null)
     order by array_position(${under}::text[], c.repatriation_stage::text) desc, c.id limit ${MOST_ESTIMATES + 1}`,
    values,
  );
  const expected = await forecasts(
    tx,
    rows.slice(0, MOST_ESTIMATES).map(({ id }) => id),
  );
  return {
    more: rows.length > MOST_ESTIMATES,
    home: [...expected].flatMap(([caseId, { homeOn, from: early, to: late }]) =>
      homeOn && homeOn >= from && homeOn <= to ? [{ caseId, day: homeOn, from: early, until: late }] : [],
    ),
  };
}

interface FineGroup {
  readonly fines: { readonly id: string; readonly caseId: string; readonly version: number }[];
  readonly country: string;
  readonly visaKind: string;
  readonly legalUntil: string;
  readonly frozen: { from: string; to: string | null }[];
}

/** The next day on which each open fine passes a round sum, by the dated rules; what is alike is reckoned once, so none is left out. */
async function fineWarnings(tx: Tx, asked: Question): Promise<Reckoned['fines']> {
  const { actor, filter, from, to, today } = asked;
  if (to < today || !wants(filter, ['FINE_WARNING']) || !holds(actor.roles, 'repatriation.read')) return [];
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const groups = await tx.query<FineGroup>(
    `with frozen as (select f.overstay_id, jsonb_agg(jsonb_build_object('from', f.from_day, 'to', f.to_day) order by f.from_day) as days from homeward.fine_freezes f group by 1),
     open as (select jsonb_build_object('id', o.id, 'caseId', o.case_id, 'version', o.version) as fine, o.country, o.visa_kind as "visaKind", o.legal_until as "legalUntil", coalesce(z.days, '[]') as frozen
       from homeward.overstays o join homeward.cases c on c.id = o.case_id left join frozen z on z.overstay_id = o.id where o.settled_on is null and ${reach(asked, add)})
     select country, "visaKind", "legalUntil", frozen, jsonb_agg(fine) as fines from open group by 1, 2, 3, 4`,
    values,
  );
  if (groups.length === 0) return [];
  const book = await FineBook.read(tx);
  return groups.flatMap(({ fines, country, visaKind, legalUntil, frozen }) => {
    const question = { country, visaKind, legalUntil, frozen, until: today };
    const next = book.nextAlert(question);
    if (!next || next.on < from || next.on > to) return [];
    const reckoned = book.reckon(question);
    const currency = reckoned.ok ? reckoned.value.currency : null;
    return fines.map((fine) => ({ ...fine, day: next.on, amountMinor: next.amountMinor, currency }));
  });
}
