import { finalStates, repatriationStages } from '@homeward/domain';
import { holds } from '@homeward/policy';
import { caseScope } from '../../cases/case/case-gate.js';
import { initialsOf } from '../../cases/person/person-facts.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { forecasts } from '../checklist/forecasts.js';
import { FineBook } from '../papers/reckon.js';
import { type Asked, chosen, wants } from './calendar-parts.js';
import { CalendarEntryModel } from './calendar.models.js';

/** A forecast walks a whole checklist many times over: those nearest to home are estimated, and it is said when there are more. */
const MOST_ESTIMATES = 150;
const MOST_FINES = 2000;

interface OfCase {
  readonly caseId: string;
  readonly reference: string;
  readonly nationality: string | null;
  readonly name: string;
  readonly romanised_name: string;
}
const ofCase = `c.id as "caseId", c.reference, c.nationality, ${at('persons.name', 'p')} as name, ${at('persons.romanised_name', 'p')} as romanised_name`;

export const blank = (): CalendarEntryModel =>
  Object.assign(new CalendarEntryModel(), {
    at: null,
    zone: null,
    from: null,
    until: null,
    overdue: false,
    caseId: null,
    initials: null,
    nationality: null,
    item: null,
    title: null,
    deadline: null,
    party: null,
    since: null,
    mission: null,
    word: null,
    fromPlace: null,
    toPlace: null,
    number: null,
    people: null,
    amountMinor: null,
    currency: null,
    movable: false,
    version: 1,
  });

const entryOf = (row: OfCase, more: Partial<CalendarEntryModel>): CalendarEntryModel =>
  Object.assign(blank(), {
    caseId: row.caseId,
    subjectId: row.caseId,
    reference: row.reference,
    nationality: row.nationality,
    initials: initialsOf(row.romanised_name, row.name),
    ...more,
  });

/** About when people are home: an estimate, and marked as one. */
export async function expectedHome(
  tx: Tx,
  asked: Omit<Asked, 'add'>,
): Promise<{ entries: CalendarEntryModel[]; more: boolean }> {
  const { actor, filter, from, to, today } = asked;
  if (to < today || !wants(filter, ['HOME_EXPECTED']) || !holds(actor.roles, 'repatriation.read'))
    return { entries: [], more: false };
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const under = add(
    repatriationStages.filter(
      (stage) => !['NOT_STARTED', 'ARRIVED', 'HANDED_OVER', 'FOLLOW_UP', 'COMPLETED'].includes(stage),
    ),
  );
  const rows = await tx.queryForInitials<OfCase>(
    `select ${ofCase} from homeward.cases c join homeward.persons p on p.id = c.person_id
     where c.state <> all(${add(finalStates)}::text[]) and c.home_on is null and c.repatriation_stage::text = any(${under}::text[]) and ${caseScope(actor, 'repatriation.read', add)}
       ${chosen({ ...asked, add })
         .map((one) => `and ${one}`)
         .join(' ')}
       and not exists (select 1 from homeward.case_exceptions e where e.case_id = c.id and e.lifted_at is null)
     order by array_position(${under}::text[], c.repatriation_stage::text) desc, c.id limit ${MOST_ESTIMATES + 1}`,
    values,
  );
  const shown = rows.slice(0, MOST_ESTIMATES);
  const expected = await forecasts(
    tx,
    shown.map(({ caseId }) => caseId),
  );
  return {
    more: rows.length > MOST_ESTIMATES,
    entries: shown.flatMap((row) => {
      const forecast = expected.get(row.caseId);
      if (!forecast?.homeOn || forecast.homeOn < from || forecast.homeOn > to) return [];
      return [
        entryOf(row, {
          id: `HOME_EXPECTED ${row.caseId}`,
          kind: 'HOME_EXPECTED',
          day: forecast.homeOn,
          from: forecast.from,
          until: forecast.to,
        }),
      ];
    }),
  };
}

interface FineRow extends OfCase {
  readonly country: string;
  readonly visaKind: string;
  readonly legalUntil: string;
  readonly frozen: { from: string; to: string | null }[];
}

/** The next day on which each open fine passes a round sum, by the dated rules; what is alike is reckoned once. */
export async function fineWarnings(
  tx: Tx,
  asked: Omit<Asked, 'add'>,
): Promise<{ entries: CalendarEntryModel[]; more: boolean }> {
  const { actor, filter, from, to, today } = asked;
  if (to < today || !wants(filter, ['FINE_WARNING']) || !holds(actor.roles, 'repatriation.read'))
    return { entries: [], more: false };
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const rows = await tx.queryForInitials<FineRow>(
    `select ${ofCase}, o.country, o.visa_kind as "visaKind", o.legal_until as "legalUntil",
       coalesce((select jsonb_agg(jsonb_build_object('from', f.from_day, 'to', f.to_day) order by f.from_day) from homeward.fine_freezes f where f.overstay_id = o.id), '[]') as frozen
     from homeward.overstays o join homeward.cases c on c.id = o.case_id join homeward.persons p on p.id = c.person_id
     where o.settled_on is null and c.home_on is null and c.state <> all(${add(finalStates)}::text[]) and ${caseScope(actor, 'repatriation.read', add)}
       ${chosen({ ...asked, add })
         .map((one) => `and ${one}`)
         .join(' ')} order by o.legal_until, o.id limit ${MOST_FINES + 1}`,
    values,
  );
  if (rows.length === 0) return { entries: [], more: false };
  const book = await FineBook.read(tx);
  const known = new Map<string, ReturnType<FineBook['nextAlert']>>();
  const entries = rows.slice(0, MOST_FINES).flatMap((row) => {
    const { country, visaKind, legalUntil, frozen } = row;
    const key = JSON.stringify([country, visaKind, legalUntil, frozen]);
    const question = { country, visaKind, legalUntil, frozen, until: today };
    if (!known.has(key)) known.set(key, book.nextAlert(question));
    const next = known.get(key);
    if (!next || next.on < from || next.on > to) return [];
    const reckoned = book.reckon(question);
    const currency = reckoned.ok ? reckoned.value.currency : null;
    return [
      entryOf(row, {
        id: `FINE_WARNING ${row.caseId}`,
        kind: 'FINE_WARNING',
        day: next.on,
        amountMinor: next.amountMinor,
        currency,
      }),
    ];
  });
  return { entries, more: rows.length > MOST_FINES };
}
