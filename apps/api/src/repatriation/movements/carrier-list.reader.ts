import { notOnBoard } from '@homeward/domain';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

export interface CarrierLine {
  readonly caseId: string;
  /** A child or relative without a case of their own. */
  readonly companion: boolean;
  readonly familyName: string;
  readonly givenName: string;
  readonly sex: string | null;
  readonly birth: string | null;
  readonly nationality: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly expires: string | null;
  readonly seat: string;
}

/** One seat for each leg that stands, in their order. */
const seatsOf = (
  alias: string,
  companion: string,
): string => `coalesce((select string_agg(s.seat, ' / ' order by l.position)
  from homeward.leg_seats s join homeward.movement_legs l on l.id = s.leg_id and l.ended_at is null
  where s.movement_id = ${alias}.movement_id and s.case_id = ${alias}.case_id and s.companion_id ${companion} and s.seat <> ''), '')`;

type Row = CarrierLine & { readonly name: string };

/** Everybody who boards, as in the paper to travel on; nobody who must not be told of to the country where it lands. */
export async function carrierLines(tx: Tx, movementId: string): Promise<CarrierLine[]> {
  const people = await tx.query<Row>(
    `select p.case_id as "caseId", false as companion, ${at('persons.family_name', 'x')} as "familyName", ${at('persons.given_name', 'x')} as "givenName",
       coalesce(nullif(${at('persons.romanised_name', 'x')}, ''), ${at('persons.name', 'x')}) as name, c.sex, ${at('persons.birth', 'x')} as birth,
       c.nationality, d.kind, ${at('travel_documents.number', 'd')} as number, d.expires_on::text as expires, ${seatsOf('p', 'is null')} as seat
     from homeward.movement_passengers p join homeward.cases c on c.id = p.case_id join homeward.persons x on x.id = c.person_id
       left join homeward.travel_documents d on d.id = (select t.id from homeward.travel_documents t where t.case_id = c.id and t.issued_on is not null order by t.issued_on desc, t.id desc limit 1)
     where p.movement_id = $1 and not p.state = any($2)
       and not exists (select 1 from homeward.case_exceptions e where e.case_id = c.id and e.lifted_at is null and (e.kind in ('REFUSED_RETURN', 'CANCELLED')
         or e.kind = 'THIRD_COUNTRY' and exists (select 1 from homeward.movement_legs l where l.movement_id = p.movement_id and l.ended_at is null and l.to_country = c.nationality)))
     order by p.id`,
    [movementId, notOnBoard],
  );
  const along = await tx.query<Row>(
    `select k.case_id as "caseId", true as companion, '' as "familyName", '' as "givenName", ${at('companions.name', 'k')} as name, null as sex,
       nullif(${at('companions.birth', 'k')}, '') as birth, null as nationality, null as kind, ${at('companions.document_number', 'k')} as number, null as expires, ${seatsOf('k', '= k.id')} as seat
     from homeward.companions k where k.movement_id = $1 and k.removed_at is null and k.case_id = any($2::uuid[]) order by k.added_at, k.id`,
    [movementId, people.map(({ caseId }) => caseId)],
  );
  return people.flatMap((one) => [one, ...along.filter(({ caseId }) => caseId === one.caseId)]).map(named);
}

const otherScript = /[^\p{Script=Latin}\p{Script=Inherited}\p{Script=Common}]/u;

/** Without the two parts of a name in Latin letters there is one: nobody guesses which word is the family. */
function named({ name, ...line }: Row): CarrierLine {
  const parts = line.familyName + line.givenName;
  return parts === '' || otherScript.test(parts) ? { ...line, familyName: '', givenName: name } : line;
}
