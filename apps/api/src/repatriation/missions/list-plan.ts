import { createHash } from 'node:crypto';
import {
  type ContactValues,
  type FeeValues,
  type HolidayValues,
  type MissionListRow,
  type MissionListValues,
  type RequirementValues,
  headerKey,
} from '@homeward/domain/lists';
import {
  type MissionListField,
  type MissionListKind,
  type MissionListOutcome,
  missionPurposes,
  toDecimal,
} from '@homeward/domain';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

export interface PlanProblem {
  readonly field: MissionListField;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** A row that stands in the directory. */
interface Standing {
  readonly id: string;
  readonly missionId: string;
  readonly version: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly values: MissionListValues;
}

export interface PlannedRow {
  readonly row: MissionListRow;
  readonly outcome: MissionListOutcome;
  readonly missionId: string | null;
  readonly missionName: string;
  /** What would stand there, with what the list leaves blank kept as it is. */
  readonly values: MissionListValues | null;
  readonly replaces: Standing | null;
  /** It only ends on the last day that the list names. */
  readonly endsOnly: boolean;
  readonly problems: readonly PlanProblem[];
}

interface MissionName {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  readonly sendingCountry: string;
  readonly locatedIn: string;
}

/** What each row of a list would do to the directory as it stands in this transaction. */
export async function planList(tx: Tx, rows: readonly MissionListRow[]): Promise<PlannedRow[]> {
  const missions = await tx.query<MissionName>(
    `select id, name, city, sending_country as "sendingCountry", located_in as "locatedIn" from homeward.missions where organisation_id = $1 order by name, id limit 2000`,
    [currentActor().organisationId],
  );
  const found = rows.map((row) => missionOf(row, missions));
  const standing = await standingOf(tx, [...new Set(found.flatMap(({ mission }) => mission?.id ?? []))]);
  const seen = new Map<string, number>();
  return rows.map((row, at): PlannedRow => {
    const { mission, problem } = found[at] ?? {};
    const base = {
      row,
      missionId: mission?.id ?? null,
      missionName: mission?.name ?? row.mission,
      replaces: null,
      endsOnly: false,
    };
    const refused = (problems: readonly PlanProblem[]): PlannedRow => ({
      ...base,
      values: row.values,
      outcome: 'REFUSED',
      problems,
    });
    const wrong = [...row.problems, ...(problem ? [problem] : [])];
    if (wrong.length > 0 || !mission || !row.values) return refused(wrong);
    const key = `${mission.id} ${keyOf(row.values)}`;
    const twin = seen.get(key);
    if (twin !== undefined)
      return refused([{ field: nameField[row.values.kind], code: 'LIST_TWICE', params: { line: twin } }]);
    seen.set(key, row.gridRow + 1);
    const there = standing.filter(
      (one) => one.missionId === mission.id && keyOf(one.values) === keyOf(row.values as MissionListValues),
    );
    return { ...base, ...against(row, row.values, there) };
  });
}

function against(
  row: MissionListRow,
  values: MissionListValues,
  there: readonly Standing[],
): Pick<PlannedRow, 'values' | 'outcome' | 'replaces' | 'endsOnly' | 'problems'> {
  const from = row.validFrom;
  const holds = there.filter((one) => from === null || one.validTo === null || one.validTo >= from);
  const now = holds.find((one) => from === null || one.validFrom <= from);
  const later = from === null ? undefined : holds.find((one) => one.validFrom > from);
  const whole = now ? merged(now.values, values) : values;
  const fresh = { values: whole, replaces: null, endsOnly: false, problems: [] };
  if (now && changesOf(now.values, whole).length === 0) {
    if (row.validTo === null || row.validTo === now.validTo) return { ...fresh, outcome: 'SAME' };
    if (now.validTo === null) return { ...fresh, outcome: 'CHANGED', replaces: now, endsOnly: true };
  }
  const known = later ?? (now && from !== null && now.validFrom >= from ? now : undefined);
  if (known)
    return {
      ...fresh,
      outcome: 'REFUSED',
      problems: [{ field: 'VALID_FROM', code: 'LIST_KNOWN_LATER', params: { day: known.validFrom } }],
    };
  return now ? { ...fresh, outcome: 'CHANGED', replaces: now } : { ...fresh, outcome: 'NEW' };
}

/** By its name, with the countries where one name is not enough; or by the countries alone. */
function missionOf(
  row: MissionListRow,
  missions: readonly MissionName[],
): { mission?: MissionName; problem?: PlanProblem } {
  const key = headerKey(row.mission);
  const fits = missions.filter(
    (one) =>
      (key === '' || [one.name, `${one.name} ${one.city}`].some((name) => headerKey(name) === key)) &&
      (row.sendingCountry === null || row.sendingCountry === one.sendingCountry) &&
      (row.locatedIn === null || row.locatedIn === one.locatedIn),
  );
  const [mission, second] = fits;
  if (mission && !second) return { mission };
  if (row.problems.some(({ field }) => ['MISSION', 'SENDING_COUNTRY', 'LOCATED_IN'].includes(field))) return {};
  return {
    problem: mission
      ? {
          field: 'MISSION',
          code: 'LIST_MISSION_SEVERAL',
          params: {
            list: fits
              .slice(0, 5)
              .map(({ name }) => name)
              .join('; '),
          },
        }
      : { field: 'MISSION', code: 'LIST_MISSION_UNKNOWN' },
  };
}

const nameField: Readonly<Record<MissionListKind, MissionListField>> = {
  CONTACT: 'NAME',
  REQUIREMENT: 'PAPER',
  FEE: 'DOCUMENT',
  HOLIDAY: 'DAY',
};

/** What makes two rows of a mission one and the same thing. */
function keyOf(values: MissionListValues): string {
  switch (values.kind) {
    case 'CONTACT':
      return `CONTACT ${headerKey(values.row.name)}`;
    case 'REQUIREMENT':
      return `REQUIREMENT ${values.row.act} ${values.row.paper} ${values.row.paper === 'OTHER' ? headerKey(values.row.detail) : ''}`;
    case 'FEE':
      return `FEE ${values.row.kind}`;
    case 'HOLIDAY':
      return `HOLIDAY ${values.row.day}`;
  }
}

const blank = (value: unknown): boolean =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0);

/** A blank cell says nothing: what stands there stays. */
function merged(was: MissionListValues, given: MissionListValues): MissionListValues {
  const said = Object.fromEntries(Object.entries(given.row).filter(([, value]) => !blank(value)));
  return { kind: given.kind, row: { ...was.row, ...said } } as MissionListValues;
}

/** Each field as a text: codes as codes, amounts as decimals. */
export function textsOf(values: MissionListValues): readonly (readonly [MissionListField, string])[] {
  switch (values.kind) {
    case 'CONTACT': {
      const { name, position, purposes, phone, mobile, email, languages, hours } = values.row;
      return [
        ['NAME', name],
        ['POSITION', position],
        ['PURPOSES', missionPurposes.filter((code) => purposes.includes(code)).join(' ')],
        ['PHONE', phone],
        ['MOBILE', mobile],
        ['EMAIL', email],
        ['LANGUAGES', languages],
        ['HOURS', hours],
      ];
    }
    case 'REQUIREMENT': {
      const { act, paper, copies, detail } = values.row;
      return [
        ['ACT', act],
        ['PAPER', paper],
        ['COPIES', copies === null ? '' : String(copies)],
        ['DETAIL', detail],
      ];
    }
    case 'FEE': {
      const { kind, amountMinor, currency, note } = values.row;
      return [
        ['DOCUMENT', kind],
        ['AMOUNT', toDecimal({ minor: amountMinor, currency })],
        ['CURRENCY', currency],
        ['DETAIL', note],
      ];
    }
    case 'HOLIDAY':
      return [
        ['DAY', values.row.day],
        ['NAME', values.row.name],
      ];
  }
}

export function changesOf(was: MissionListValues, becomes: MissionListValues): readonly MissionListField[] {
  const before = new Map(textsOf(was));
  return textsOf(becomes).flatMap(([field, text]) => (before.get(field) === text ? [] : [field]));
}

/** Stands for what was shown: whoever takes a list over takes what they looked at. */
export const fingerprint = (rows: readonly PlannedRow[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        rows.map(({ row, outcome, missionId, values, replaces }) => [
          row.gridRow,
          outcome,
          missionId,
          values && textsOf(values),
          row.validFrom,
          row.validTo,
          row.source,
          replaces?.id,
          replaces?.version,
        ]),
      ),
    )
    .digest('base64url');

async function standingOf(tx: Tx, missionIds: readonly string[]): Promise<Standing[]> {
  if (missionIds.length === 0) return [];
  type Row<T> = Omit<Standing, 'values'> & { readonly row: T };
  const values = [currentActor().organisationId, missionIds];
  const dated = `id, mission_id as "missionId", version, valid_from as "validFrom", valid_to as "validTo"`;
  const mine = `where organisation_id = $1 and mission_id = any($2) and withdrawn_on is null`;
  const as = <T>(kind: MissionListKind, rows: readonly Row<T>[]): Standing[] =>
    rows.map(({ row, ...rest }) => ({ ...rest, values: { kind, row } as unknown as MissionListValues }));
  return [
    ...as<ContactValues>(
      'CONTACT',
      await tx.query(
        `select ${dated}, jsonb_build_object('name', name, 'position', position, 'purposes', purposes, 'phone', phone, 'mobile', mobile, 'email', email, 'languages', languages, 'hours', hours) as row
         from homeward.mission_contacts ${mine} order by valid_from desc`,
        values,
      ),
    ),
    ...as<RequirementValues>(
      'REQUIREMENT',
      await tx.query(
        `select ${dated}, jsonb_build_object('act', act, 'paper', paper, 'copies', copies, 'detail', detail) as row from homeward.mission_requirements ${mine} order by valid_from desc`,
        values,
      ),
    ),
    ...as<FeeValues>(
      'FEE',
      await tx.query(
        `select ${dated}, jsonb_build_object('kind', kind, 'amountMinor', amount_minor, 'currency', currency, 'note', note) as row from homeward.mission_fees ${mine} order by valid_from desc`,
        values,
      ),
    ),
    ...as<HolidayValues>(
      'HOLIDAY',
      await tx.query(
        `select id, mission_id as "missionId", version, day as "validFrom", null as "validTo", jsonb_build_object('day', day, 'name', name) as row from homeward.mission_holidays ${mine}`,
        values,
      ),
    ),
  ];
}
