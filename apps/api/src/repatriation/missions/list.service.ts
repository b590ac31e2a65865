import {
  addDays,
  isCurrency,
  mostMissionListRows,
  missionListOutcomes,
  type MissionListField,
  type MissionListKind,
  todayIn,
} from '@homeward/domain';
import {
  type MissionListMapping,
  type MissionListOptions,
  headerKey,
  readMissionList,
  recogniseMissionColumns,
} from '@homeward/domain/lists';
import { catalogues, translate } from '@homeward/i18n';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Acts, problemOf } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { followCalendar } from './calendar.js';
import {
  type EndedByList,
  MissionContactEntity,
  MissionFeeEntity,
  MissionHolidayEntity,
  MissionImportEntity,
  MissionRequirementEntity,
} from './directory.entities.js';
import { changesOf, fingerprint, type PlannedRow, planList, textsOf } from './list-plan.js';
import type {
  MissionListCellModel,
  MissionListInput,
  MissionListRowModel,
  TakeMissionListInput,
  UndoMissionListInput,
} from './list.models.js';
import { MissionImportModel, MissionListPreviewModel } from './list.models.js';

const tableOf = {
  CONTACT: 'mission_contacts',
  REQUIREMENT: 'mission_requirements',
  FEE: 'mission_fees',
  HOLIDAY: 'mission_holidays',
} as const satisfies Record<MissionListKind, string>;
const kinds = Object.keys(tableOf) as MissionListKind[];
const [mostColumns, mostLetters, titleRows, shownImports] = [60, 10_000, 30, 20];
/** Columns whose cells are codes, and the list that words them. */
const coded: Partial<Record<MissionListField, Parameters<MissionListOptions['codeOf']>[0]>> = {
  PURPOSES: 'missionPurposes',
  ACT: 'missionActs',
  PAPER: 'missionPapers',
  DOCUMENT: 'travelDocumentKinds',
};

/** Words of all languages of the catalogues to the codes that they stand for. */
const wordCodes = new Map<string, string>(
  Object.values(catalogues).flatMap(({ codes }) =>
    (['missionPurposes', 'missionActs', 'missionPapers', 'travelDocumentKinds', 'missionRowKinds'] as const).flatMap(
      (list) =>
        Object.entries((codes as unknown as Record<string, Record<string, string>>)[list] ?? {}).map(
          ([code, word]): [string, string] => [`${list} ${headerKey(word)}`, code],
        ),
    ),
  ),
);

/** A list of contacts, papers, fees and closed days on its way into the directory: looked at, taken over whole, taken back whole. */
@Injectable()
export class MissionListService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  async preview(input: MissionListInput): Promise<MissionListPreviewModel | Problem> {
    try {
      return await this.looked(input);
    } catch (error) {
      return problemOf(error, currentContext().locale);
    }
  }

  private looked(input: MissionListInput): Promise<MissionListPreviewModel> {
    const { mapping, rows } = read(input);
    return this.work.run(async (tx) => {
      const planned = await planList(tx, rows);
      return Object.assign(new MissionListPreviewModel(), {
        headerRow: mapping.headerRow,
        columns: mapping.columns.map((one) => ({
          ...one,
          samples: input.rows
            .slice((mapping.headerRow ?? -1) + 1)
            .flatMap((row) => row[one.column] || [])
            .slice(0, 3)
            .map((text) => text.slice(0, 80)),
        })),
        counts: missionListOutcomes.map((outcome) => ({
          outcome,
          rows: planned.filter((row) => row.outcome === outcome).length,
        })),
        rows: planned.map(shown),
        seen: fingerprint(planned),
      });
    });
  }

  take(input: TakeMissionListInput): Promise<MissionImportModel | Problem> {
    return this.acts.run(
      'takeMissionList',
      input,
      async (tx) => {
        const { rows } = read(input.list);
        const { organisationId, userId } = currentActor();
        // Two lists at once would each end the rows that the other one follows.
        await tx.execute(`select pg_advisory_xact_lock(hashtextextended('mission list ' || $1::text, 0))`, [
          organisationId,
        ]);
        const planned = await planList(tx, rows);
        if (fingerprint(planned) !== input.seen) throw new RefusedError('LIST_CHANGED_MEANWHILE');
        if (!input.leaveOutRefused && planned.some(({ outcome }) => outcome === 'REFUSED'))
          throw new InvalidInputError([{ field: 'leaveOutRefused', code: 'LIST_ROWS_REFUSED' }]);
        const wanted = planned.filter(({ outcome }) => outcome === 'NEW' || outcome === 'CHANGED');
        if (wanted.length === 0) throw new InvalidInputError([{ field: 'list', code: 'LIST_NOTHING_NEW' }]);
        const id = uuid();
        const made = wanted.filter(({ endsOnly }) => !endsOnly).length;
        await tx.insert(MissionImportEntity, {
          id,
          organisationId,
          fileName: input.fileName ?? '',
          made,
          ended: [],
          importedBy: userId,
        });
        const ended: EndedByList[] = [];
        for (const row of wanted) {
          const end = await endFor(tx, row);
          if (end) ended.push(end);
          if (!row.endsOnly) await add(tx, id, row);
        }
        await tx.execute(`update homeward.mission_imports set ended = $2 where id = $1`, [id, JSON.stringify(ended)]);
        return {
          id,
          moved: await follow(
            tx,
            wanted.flatMap((r) => (r.values?.kind === 'HOLIDAY' ? (r.missionId ?? []) : [])),
          ),
        };
      },
      (tx, done) => show(tx, done.id, Number(done['moved'] ?? 0)),
    );
  }

  /** A mission of the own directory, so that the sample shows what a list does; an invented one where there is none yet. */
  async sampleMission(): Promise<string> {
    const found = await this.work.run((tx) =>
      tx.first<{ name: string }>(
        `select name from homeward.missions where organisation_id = $1 order by name, id limit 1`,
        [currentActor().organisationId],
      ),
    );
    return found?.name ?? 'Embassy of Example, Phnom Penh';
  }

  imports(): Promise<MissionImportModel[]> {
    return this.work.run((tx) => readImports(tx, null));
  }

  /** As if it had never come: its rows count for no day, and what it ended holds again. */
  undo(input: UndoMissionListInput): Promise<MissionImportModel | Problem> {
    return this.acts.run(
      'undoMissionList',
      input,
      async (tx) => {
        const { organisationId, userId, timeZone } = currentActor();
        await tx.execute(`select pg_advisory_xact_lock(hashtextextended('mission list ' || $1::text, 0))`, [
          organisationId,
        ]);
        const stands = await show(tx, input.importId, null);
        if (stands.version !== input.expectedVersion)
          throw new StaleWriteError({
            currentVersion: stands.version,
            changedAt: undefined,
            changedBy: undefined,
            fields: [],
          });
        if (stands.undoneAt) throw new RefusedError('LIST_UNDONE');
        if (!stands.mayUndo) throw new RefusedError('LIST_CHANGED_SINCE');
        const today = todayIn(timeZone);
        const [held] = await tx.query<{ ended: EndedByList[] }>(
          `select ended from homeward.mission_imports where id = $1`,
          [input.importId],
        );
        const days = await tx.query<{ id: string }>(
          `select distinct mission_id as id from homeward.mission_holidays where import_id = $1`,
          [input.importId],
        );
        let rows = 0;
        for (const kind of kinds)
          rows += await tx.execute(
            `update homeward.${tableOf[kind]} set withdrawn_on = $2, version = version + 1 where import_id = $1 and organisation_id = $3 and version = 1`,
            [input.importId, today, organisationId],
          );
        for (const { kind, id, validTo, version } of held?.ended ?? [])
          rows += await tx.execute(
            `update homeward.${tableOf[kind]} set ${kind === 'HOLIDAY' ? 'withdrawn_on' : 'valid_to'} = $2, version = version + 1 where id = $1 and organisation_id = $3 and version = $4`,
            [id, validTo, organisationId, version],
          );
        // Somebody's single change slipped in since it was looked at: it stands, and the list with it.
        if (rows !== stands.made + stands.ended) throw new RefusedError('LIST_CHANGED_SINCE');
        await tx.execute(
          `update homeward.mission_imports set undone_at = now(), undone_by = $2, version = version + 1 where id = $1`,
          [input.importId, userId],
        );
        return {
          id: input.importId,
          moved: await follow(
            tx,
            days.map(({ id }) => id),
          ),
        };
      },
      (tx, done) => show(tx, done.id, Number(done['moved'] ?? 0)),
    );
  }
}

function read(input: MissionListInput): { mapping: MissionListMapping; rows: ReturnType<typeof readMissionList> } {
  const grid = input.rows;
  const tooMuch = grid.some((row) => row.length > mostColumns || row.some((cell) => cell.length > mostLetters));
  const headerRow = input.headerRow ?? null;
  if (tooMuch)
    throw new InvalidInputError([{ field: 'list.rows', code: 'LIST_TOO_WIDE', params: { most: mostColumns } }]);
  if (grid.length > mostMissionListRows + titleRows)
    throw new InvalidInputError([{ field: 'list.rows', code: 'LIST_TOO_LONG', params: { most: mostMissionListRows } }]);
  if (headerRow !== null && (headerRow < 0 || headerRow >= Math.max(1, grid.length)))
    throw new InvalidInputError([{ field: 'list.headerRow', code: 'NO_SUCH_ROW' }]);
  const chosen = input.fields;
  const guessed = chosen ? recogniseMissionColumns(grid, headerRow) : recogniseMissionColumns(grid);
  const mapping: MissionListMapping = chosen
    ? {
        headerRow,
        columns: guessed.columns.map((one) => {
          const field = chosen[one.column] ?? null;
          return { ...one, field, confidence: field === one.field ? one.confidence : 1 };
        }),
      }
    : guessed;
  const rows = readMissionList(grid, mapping, {
    today: todayIn(currentActor().timeZone),
    validFrom: input.validFrom,
    source: input.source || translate('en', 'missions.toCheck'),
    codeOf: (list, word) => wordCodes.get(`${list} ${word}`),
  });
  return { mapping, rows };
}

function shown({ row, outcome, missionName, values, replaces, problems }: PlannedRow): MissionListRowModel {
  const { locale } = currentContext();
  const word = (field: MissionListField, text: string): string => {
    const list = coded[field];
    return list && text !== ''
      ? text
          .split(' ')
          .map((code) => translate(locale, `codes.${list}.${code}`))
          .join(', ')
      : text;
  };
  const before = new Map(replaces ? textsOf(replaces.values) : []);
  const changed = new Set(replaces && values ? changesOf(replaces.values, values) : []);
  return {
    line: row.gridRow + 1,
    outcome,
    kind: row.kind,
    mission: missionName,
    about: row.about,
    cells: (values ? textsOf(values) : []).flatMap(([field, text]): MissionListCellModel[] =>
      text === ''
        ? []
        : [{ field, text: word(field, text), was: changed.has(field) ? word(field, before.get(field) ?? '') : null }],
    ),
    validFrom: row.validFrom,
    validTo: row.validTo,
    source: row.source,
    problems: problems.map(({ field, code, params }) => ({
      field,
      code,
      message: translate(locale, `errors.${code}`, params),
    })),
  };
}

/** What a row follows ends on the eve; what only ends, ends on the day that the list names. */
async function endFor(tx: Tx, { row, values, replaces, endsOnly }: PlannedRow): Promise<EndedByList | null> {
  if (!replaces || !values) return null;
  const holiday = values.kind === 'HOLIDAY';
  const on = holiday
    ? todayIn(currentActor().timeZone)
    : endsOnly
      ? row.validTo
      : addDays(row.validFrom ?? replaces.validFrom, -1);
  const done = await tx.execute(
    `update homeward.${tableOf[values.kind]} set ${holiday ? 'withdrawn_on' : 'valid_to'} = $2, version = version + 1 where id = $1 and version = $3`,
    [replaces.id, on, replaces.version],
  );
  // Planned in this transaction: somebody's single change slipped in between.
  if (done === 0) throw new RefusedError('LIST_CHANGED_MEANWHILE');
  return { kind: values.kind, id: replaces.id, validTo: replaces.validTo, version: replaces.version + 1 };
}

async function add(tx: Tx, importId: string, { row, values, missionId }: PlannedRow): Promise<void> {
  if (!values || missionId === null) return;
  const { organisationId, userId } = currentActor();
  const known = {
    id: uuid(),
    organisationId,
    missionId,
    source: row.source,
    checkedOn: null,
    checkedBy: null,
    recordedBy: userId,
    importId,
  };
  const dated = { ...known, validFrom: row.validFrom ?? todayIn(currentActor().timeZone), validTo: row.validTo };
  switch (values.kind) {
    case 'CONTACT':
      return tx.insert(MissionContactEntity, { ...dated, ...values.row, purposes: [...values.row.purposes] });
    case 'REQUIREMENT':
      return tx.insert(MissionRequirementEntity, { ...dated, ...values.row });
    case 'FEE':
      if (!isCurrency(values.row.currency)) throw new RefusedError('LIST_CHANGED_MEANWHILE');
      return tx.insert(MissionFeeEntity, { ...dated, ...values.row });
    case 'HOLIDAY':
      return tx.insert(MissionHolidayEntity, { ...known, ...values.row, withdrawnOn: null });
  }
}

async function follow(tx: Tx, missionIds: readonly string[]): Promise<number> {
  let moved = 0;
  for (const id of [...new Set(missionIds)].sort()) moved += await followCalendar(tx, id);
  return moved;
}

/** Untouched: each row that it brought is as it came, and each that it ended as it left it. */
const untouched = `not exists (${kinds
  .map((kind) => `select 1 from homeward.${tableOf[kind]} r where r.import_id = i.id and r.version > 1`)
  .join(
    ' union all ',
  )}) and not exists (select 1 from jsonb_array_elements(i.ended) e where coalesce(case e->>'kind' ${kinds
  .map(
    (kind) => `when '${kind}' then (select r.version from homeward.${tableOf[kind]} r where r.id = (e->>'id')::uuid)`,
  )
  .join(' ')} end, 0) <> (e->>'version')::int)`;

async function readImports(tx: Tx, id: string | null): Promise<MissionImportModel[]> {
  const rows = await tx.query<MissionImportModel>(
    `select i.id, i.file_name as "fileName", i.imported_at as "importedAt", b.display_name as "importedBy", i.made, jsonb_array_length(i.ended) as ended,
       i.undone_at as "undoneAt", u.display_name as "undoneBy", i.undone_at is null and ${untouched} as "mayUndo", i.version
     from homeward.mission_imports i join homeward.users b on b.id = i.imported_by left join homeward.users u on u.id = i.undone_by
     where i.organisation_id = $1 and ($2::uuid is null or i.id = $2) order by i.imported_at desc, i.id limit ${shownImports}`,
    [currentActor().organisationId, id],
  );
  return rows.map((row) => Object.assign(new MissionImportModel(), row, { moved: null }));
}

async function show(tx: Tx, id: string, moved: number | null): Promise<MissionImportModel> {
  const [found] = await readImports(tx, id);
  if (!found) throw new RefusedError('NOT_FOUND');
  return Object.assign(found, { moved });
}
