import {
  type ConsentPurpose,
  type FieldClass,
  needsForCarrier,
  notOnBoard,
  type TravelHealthNeed,
  toldToCarrier,
  type TravelService,
} from '@homeward/domain';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { TravelNeedsModel } from './needs.models.js';

interface Row {
  readonly id: string;
  readonly reference: string;
  /** Null, as the others: nothing was written down yet. */
  readonly services: TravelService[] | null;
  readonly language: string | null;
  readonly health: TravelHealthNeed[] | null;
  readonly words: string | null;
  readonly more: boolean | null;
  readonly given: ConsentPurpose[];
  readonly version: number | null;
}

/** The needs of cases whose personal words are open; nothing written down is version zero. */
export async function needsOf(
  tx: Tx,
  classes: ReadonlyMap<string, ReadonlySet<FieldClass>>,
): Promise<TravelNeedsModel[]> {
  const seeing = (fieldClass: FieldClass): string[] =>
    [...classes].filter(([, open]) => open.has(fieldClass)).map(([id]) => id);
  const rows = await tx.query<Row>(
    `select c.id, c.reference, n.version, ${at('travel_needs.services', 'n')} as services, ${at('travel_needs.language', 'n')} as language,
       case when n.case_id = any($2::uuid[]) then ${at('travel_needs.health', 'n')} end as health, case when n.case_id = any($2::uuid[]) then ${at('travel_needs.words', 'n')} end as words,
       n.health <> '' or n.words <> '' as more,
       (select coalesce(array_agg(k.purpose::text), '{}') from (select distinct on (o.purpose) o.purpose, o.given, o.withdrawn_at from homeward.consents o
          where o.case_id = c.id order by o.purpose, o.recorded_at desc, o.id desc) k where k.given and k.withdrawn_at is null) as given
     from homeward.cases c left join homeward.travel_needs n on n.case_id = c.id where c.id = any($1::uuid[]) order by c.reference`,
    [seeing('personal'), seeing('sensitive')],
  );
  const healthy = new Set(seeing('sensitive'));
  return rows.map(({ given, health, words, ...row }) => {
    const [services, language] = [row.services ?? [], row.language ?? ''];
    const { codes, heldBack } = needsForCarrier(services, language, given);
    return Object.assign(new TravelNeedsModel(), row, {
      services,
      language,
      ...(healthy.has(row.id) ? { health: health ?? [], words: words ?? '' } : { health: null, words: null }),
      more: row.more ?? false,
      forCarrier: codes,
      toOrder: toldToCarrier(services, given),
      heldBack,
      version: row.version ?? 0,
    });
  });
}

/** Cases of those who travel, or were to travel, on a journey. */
export async function casesAboard(tx: Tx, movementId: string): Promise<string[]> {
  const rows = await tx.query<{ case_id: string }>(
    `select case_id from homeward.movement_passengers where movement_id = $1 and not state = any($2)`,
    [movementId, notOnBoard],
  );
  return rows.map(({ case_id }) => case_id);
}
