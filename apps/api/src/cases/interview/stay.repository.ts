import { type Answers, type StayAnswer, valueOf } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { MOST_PER_PAGE } from '../../platform/graphql/paging.js';
import type { CompoundRefModel } from '../case/case.models.js';
import { StayModel } from './interview.models.js';
import { StayEntity } from './stay.entity.js';

interface StayRow extends Omit<StayModel, 'compound' | 'recordedBy'> {
  k_id: string | null;
  k_name: string;
  k_province: string;
  u_id: string;
  u_name: string;
}

/** In the order in which they were told; what came later to light stands after it. */
export async function staysWhere(tx: Tx, where: 's.case_id = $1' | 's.id = $1', id: string): Promise<StayModel[]> {
  const rows = await tx.query<StayRow>(
    `select s.id, s.case_id as "caseId", ${at('stays.place', 's')} as "place", ${at('stays.from_date', 's')} as "from", ${at('stays.to_date', 's')} as "to", ${at('stays.came_by', 's')} as "cameBy", ${at('stays.left_by', 's')} as "leftBy", ${at('stays.price_minor', 's')} as "priceMinor",
       ${at('stays.price_currency', 's')} as "priceCurrency", ${at('stays.note', 's')} as "note", s.interview_id as "interviewId", s.recorded_at as "recordedAt", s.version,
       k.id as k_id, k.name as k_name, k.province as k_province, u.id as u_id, u.display_name as u_name
     from homeward.stays s left join homeward.compounds k on k.id = s.compound_id join homeward.users u on u.id = s.recorded_by
     where ${where} order by s.position, s.recorded_at, s.id limit ${MOST_PER_PAGE}`,
    [id],
  );
  return rows.map(({ k_id, k_name, k_province, u_id, u_name, ...row }) =>
    Object.assign(new StayModel(), row, {
      compound: k_id ? { id: k_id, name: k_name, province: k_province } : null,
      recordedBy: { id: u_id, displayName: u_name },
    }),
  );
}

const FEW = 12;

/** Twelve at most: who types one letter more gets nearer than who scrolls. */
export function findPlaces(tx: Tx, text: string): Promise<CompoundRefModel[]> {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return tx.query<CompoundRefModel>(
    `select k.id, k.name, k.province from homeward.compounds k
     where k.name ilike $1 or k.province ilike $1 or exists (select 1 from unnest(k.aliases) a where a ilike $1)
     order by (k.name ilike $1) desc, (select count(*) from homeward.stays s where s.compound_id = k.id) desc, k.name, k.id limit ${FEW}`,
    [like],
  );
}

/** Columns of a stay that libs/domain has checked. */
export function stayColumns(
  stay: StayAnswer,
): Pick<
  StayEntity,
  'compoundId' | 'place' | 'from' | 'to' | 'cameBy' | 'leftBy' | 'priceMinor' | 'priceCurrency' | 'note'
> {
  return {
    compoundId: stay.compoundId ?? null,
    place: stay.place,
    from: stay.from ?? null,
    to: stay.to ?? null,
    cameBy: stay.cameBy,
    leftBy: stay.leftBy,
    priceMinor: stay.price?.minor ?? null,
    priceCurrency: stay.price?.currency ?? null,
    note: stay.note,
  };
}

/** @returns the ids, in order */
export async function addStays(
  tx: Tx,
  caseId: string,
  stays: readonly StayAnswer[],
  interviewId: string | null,
): Promise<string[]> {
  const actor = currentActor();
  const last = await tx.first<{ position: number }>(
    `select coalesce(max(position), -1)::int as position from homeward.stays where case_id = $1`,
    [caseId],
  );
  const rows = stays.map((stay, at) => ({
    id: uuid(),
    organisationId: actor.organisationId,
    caseId,
    ...stayColumns(stay),
    interviewId,
    position: (last?.position ?? -1) + 1 + at,
    recordedBy: actor.userId,
  }));
  await tx.insert(StayEntity, rows);
  return rows.map(({ id }) => id);
}

/** A compound that is not in the registry of this organisation is a slip of the form, not a fault of the database. */
export async function refuseUnknownCompounds(
  tx: Tx,
  answers: Answers,
  field = (index: number): string => `answers.stays.${index}.compoundId`,
): Promise<void> {
  const stays = valueOf(answers, 'stays');
  if (!Array.isArray(stays)) return;
  const wanted = (stays as readonly StayAnswer[]).map((stay) => stay.compoundId ?? null);
  const ids = [...new Set(wanted.filter((id): id is string => id !== null))];
  if (ids.length === 0) return;
  const known = new Set(
    (await tx.query<{ id: string }>(`select id from homeward.compounds where id = any($1)`, [ids])).map(({ id }) => id),
  );
  const unknown = wanted.flatMap((id, index) =>
    id && !known.has(id.toLowerCase()) ? [{ field: field(index), code: 'UNKNOWN_COMPOUND' }] : [],
  );
  if (unknown.length > 0) throw new InvalidInputError(unknown);
}
