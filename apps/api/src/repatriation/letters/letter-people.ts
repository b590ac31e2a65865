import {
  type ConsentPurpose,
  type FieldClass,
  type LetterField,
  letterFieldRules,
  type LetterKind,
  type LetterLeftOut,
  type LetterValues,
  leftOutOf,
  letterWords,
} from '@homeward/domain';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { unprintable } from './print/shape.js';

export interface LetterPerson {
  readonly caseId: string;
  readonly reference: string;
  readonly values: LetterValues;
}
export interface Chosen {
  readonly people: readonly LetterPerson[];
  readonly leftOut: readonly {
    readonly caseId: string;
    readonly reference: string | null;
    readonly reason: LetterLeftOut;
  }[];
}

interface Row {
  readonly id: string;
  readonly reference: string;
  readonly nationality: string | null;
  readonly sex: string;
  readonly outOn: string | null;
  readonly name: string;
  readonly romanisedName: string;
  readonly birth: string | null;
  readonly documentNumber: string;
  readonly legalUntil: string | null;
  readonly journey: string | null;
  readonly consents: Partial<Record<ConsentPurpose, { given: boolean; ended: boolean }>> | null;
  readonly returnAgreed: boolean;
  readonly protectionSought: boolean;
  readonly covered: boolean;
  readonly travels: boolean;
}

/** What decides whether somebody may stand in a letter; nothing of it is sealed. */
const standing = `c.id, c.reference, c.nationality,
  (select jsonb_object_agg(w.purpose, jsonb_build_object('given', w.given, 'ended', w.withdrawn_at is not null)) from (
     select distinct on (k.purpose) k.purpose, k.given, k.withdrawn_at from homeward.consents k where k.case_id = c.id order by k.purpose, k.recorded_at desc, k.id desc) w) as consents,
  exists (select 1 from homeward.checklist_items i where i.case_id = c.id and i.item = 'CONSENT_AND_RISK' and i.state in ('DONE', 'NOT_NEEDED')) as "returnAgreed",
  exists (select 1 from homeward.case_exceptions e where e.case_id = c.id and e.kind = 'THIRD_COUNTRY' and e.lifted_at is null) as "protectionSought",
  ($2::uuid is null or exists (select 1 from homeward.missions m where m.id = $2 and m.sending_country = c.nationality)
     or exists (select 1 from homeward.mission_coverage v where v.mission_id = $2 and v.nationality = c.nationality
       and v.valid_from <= homeward.today() and (v.valid_to is null or v.valid_to >= homeward.today()))) as covered,
  ($3::uuid is null or exists (select 1 from homeward.movement_passengers s where s.movement_id = $3 and s.case_id = c.id and s.state <> 'REMOVED')) as travels`;
const facts = `${standing}, c.sex, c.out_on as "outOn",
  ${at('persons.name', 'p')} as "name", ${at('persons.romanised_name', 'p')} as "romanisedName", ${at('persons.birth', 'p')} as "birth", ${at('persons.document_number', 'p')} as "documentNumber",
  (select o.legal_until from homeward.overstays o where o.case_id = c.id and o.settled_on is null limit 1) as "legalUntil",
  (select concat_ws(' ', m.carrier, m.number, (m.departs_at at time zone m.departs_zone)::date, m.from_place || ' – ' || m.to_place) from homeward.movement_passengers s
     join homeward.movements m on m.id = s.movement_id where s.case_id = c.id and s.state = 'BOOKED' and m.cancelled_at is null order by m.departs_at limit 1) as journey`;

type Standing = Pick<Row, 'reference' | 'consents' | 'returnAgreed' | 'protectionSought' | 'covered' | 'travels'>;

/**
 * Of those in a letter, who might not stand in it if it were made now: a consent was taken back, protection is asked for.
 * @returns their references
 */
export async function noLongerIn(
  tx: Tx,
  letter: { readonly kind: LetterKind; readonly missionId: string | null; readonly movementId: string | null },
  caseIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.query<Standing>(
    `select ${standing} from homeward.cases c where c.id = any($1) order by c.reference`,
    [caseIds, letter.missionId, letter.movementId],
  );
  return rows
    .filter((row) => leftOutOf(letter.kind, letter.missionId !== null, { ...row, consents: row.consents ?? {} }))
    .map(({ reference }) => reference);
}

/**
 * Who of those chosen stands in a letter, with the values of the fields that it uses, and who does not and why.
 * @param open classes by case, as the gate opened them; a case that is missing there is none of the writer's
 */
export async function chosenFor(
  tx: Tx,
  letter: {
    readonly kind: LetterKind;
    readonly language: string;
    readonly missionId: string | null;
    readonly movementId: string | null;
    readonly fields: ReadonlySet<LetterField>;
  },
  caseIds: readonly string[],
  open: ReadonlyMap<string, ReadonlySet<FieldClass>>,
): Promise<Chosen> {
  const rows = await tx.query<Row>(
    `select ${facts} from homeward.cases c join homeward.persons p on p.id = c.person_id where c.id = any($1) order by c.reference`,
    [caseIds.filter((id) => open.has(id)), letter.missionId, letter.movementId],
  );
  const people: LetterPerson[] = [];
  const leftOut: Chosen['leftOut'][number][] = [];
  for (const row of rows) {
    const { id: caseId, reference } = row;
    const reason = leftOutOf(letter.kind, letter.missionId !== null, { ...row, consents: row.consents ?? {} });
    if (reason) leftOut.push({ caseId, reference, reason });
    else people.push({ caseId, reference, values: valuesOf(row, letter, open.get(caseId) ?? new Set()) });
  }
  const found = new Set(rows.map(({ id }) => id));
  for (const caseId of caseIds) if (!found.has(caseId)) leftOut.push({ caseId, reference: null, reason: notYours });
  return { people, leftOut };
}

function valuesOf(
  row: Row,
  { language, fields }: { readonly language: string; readonly fields: ReadonlySet<LetterField> },
  open: ReadonlySet<FieldClass>,
): LetterValues {
  const all: LetterValues = {
    PERSON_REFERENCE: row.reference,
    // A name that no font here can print stands in Latin letters, and does not keep thirty others waiting.
    PERSON_NAME: row.romanisedName && unprintable(row.name).length > 0 ? row.romanisedName : row.name,
    PERSON_ROMANISED: row.romanisedName || (/^[\p{Script=Latin}\P{L}]+$/u.test(row.name) ? row.name : ''),
    PERSON_SEX: letterWords(language).sexes[row.sex] ?? '',
    PERSON_BIRTH: row.birth ?? '',
    PERSON_NATIONALITY: row.nationality ? countryIn(language, row.nationality) : '',
    PERSON_DOCUMENT: row.documentNumber,
    PERSON_OUT_ON: row.outOn ?? '',
    PERSON_LEGAL_UNTIL: row.legalUntil ?? '',
    PERSON_JOURNEY: row.journey ?? '',
  };
  return Object.fromEntries(
    Object.entries(all).filter(([field]) => {
      const known = field as LetterField;
      return fields.has(known) && open.has(letterFieldRules[known].class);
    }),
  );
}

const notYours: LetterLeftOut = 'NOT_YOURS';

export const countryIn = (language: string, code: string): string =>
  new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
