import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ColumnMapping, ParsedList, ParsedRow } from '@homeward/domain';
import { type FieldClass, todayIn } from '@homeward/domain';
import { parseList, recogniseColumns } from '@homeward/domain/lists';
import { GraphQLError } from 'graphql';
import { v7 as uuid } from 'uuid';
import type { GridSheet } from '../../exchange/grid.js';
import { Filing } from '../../cases/finding/filing.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { at } from '../../platform/db/sealed-sql.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { OperationGate } from '../operations/operation-gate.js';
import {
  type Choice,
  choiceProblem,
  doubtsOf,
  type EntryDoubt,
  type EntryValues,
  findableOf,
  settle,
  valuesOf,
} from '../roster/entry-values.js';
import { RosterEntryEntity, RosterImportEntity, type StoredMapping } from '../roster/roster.entity.js';
import type { RosterModel } from '../roster/roster.models.js';
import { isMinor } from '../roster/roster.repository.js';
import { nextPosition, RosterService } from '../roster/roster.service.js';
import type {
  ConfirmMappingInput,
  ListMappingInput,
  ListMappingModel,
  ReadingChoiceInput,
  RosterImportModel,
  RosterPreviewModel,
} from './import.models.js';

type ImportRow = Omit<RosterImportEntity, 'organisationId' | 'importedBy'>;
const columns = `i.id, i.operation_id as "operationId", ${at('roster_imports.file_name', 'i')} as "fileName", ${at('roster_imports.grid', 'i')} as grid, i.mapping,
  i.received_on as "receivedOn", i.imported_at as "importedAt", i.confirmed_at as "confirmedAt", i.version`;

/** A list on its way into a roster: as it came, what its columns mean, what each row says. */
@Injectable()
export class ImportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: OperationGate,
    private readonly roster: RosterService,
    private readonly filing: Filing,
  ) {}

  /** Keeps a list cell by cell and recognises its columns. Whoever reads it may change all of that. */
  receive(
    input: { operationId: string; rescueOperationId: string; fileName: string },
    bytes: Buffer,
    sheets: readonly GridSheet[],
  ): Promise<RosterImportModel | Problem> {
    // A retry must bring the same list: the digest stands for it in the register of acts.
    const act = { ...input, digest: createHash('sha256').update(bytes).digest('hex') };
    return this.acts.run(
      'readRoster',
      act,
      async (tx) => {
        const operation = await this.gate.openFor(tx, 'roster.import', input.rescueOperationId, 'RECORD_ROSTER');
        const actor = currentActor();
        const id = uuid();
        await tx.insert(RosterImportEntity, {
          id,
          organisationId: actor.organisationId,
          operationId: operation.id,
          fileName: input.fileName,
          grid: { sheets },
          mapping: recognised(sheets),
          receivedOn: todayIn(actor.timeZone),
          importedBy: actor.userId,
        });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  read(id: string): Promise<RosterImportModel | null> {
    return this.work.run(async (tx) => {
      try {
        return await this.show(tx, id);
      } catch (error) {
        if (error instanceof RefusedError) return null;
        throw error;
      }
    });
  }

  preview(
    id: string,
    mapping: ListMappingInput | null,
    slice: { from: number; first: number; doubtful: boolean },
  ): Promise<RosterPreviewModel | null> {
    return this.work.run(async (tx) => {
      try {
        const { held, open } = await this.open(tx, id);
        const chosen = mapping ? checked(mapping, held.grid.sheets) : held.mapping;
        const list = parse(held, chosen);
        const seen = slice.doubtful ? list.rows.filter((row) => row.doubts.length + row.errors.length > 0) : list.rows;
        await tx.note('read', 'roster_imports', { rowId: id, columns: ['grid'], detail: { rows: seen.length } });
        return previewOf(
          held,
          chosen,
          list,
          open.has('personal') ? seen.slice(slice.from, slice.from + slice.first) : [],
        );
      } catch (error) {
        if (error instanceof RefusedError) return null;
        const [problem] = error instanceof InvalidInputError ? error.fields : [];
        if (problem)
          throw new GraphQLError(problem.code, {
            extensions: { code: 'BAD_USER_INPUT', reason: problem.code, field: problem.field },
          });
        throw error;
      }
    });
  }

  /** Turns the rows into entries of the roster, all or none, with every reading that a person chose. */
  confirm(input: ConfirmMappingInput): Promise<RosterModel | Problem> {
    return this.acts.run(
      'confirmMapping',
      input,
      async (tx) => {
        const { held } = await this.open(tx, input.importId, true);
        if (held.confirmedAt) throw new RefusedError('LIST_TAKEN_OVER');
        const mapping = checked(input.mapping, held.grid.sheets);
        const { rows } = parse(held, mapping);
        if (rows.length === 0) throw new InvalidInputError([{ field: 'mapping', code: 'NO_PEOPLE_IN_LIST' }]);
        const choices = choicesByRow(input.choices ?? [], rows);
        await tx.update(RosterImportEntity, held.id, input.expectedVersion, { mapping, confirmedAt: new Date() });
        const { organisationId } = currentActor();
        const outcome = input.outcome ?? 'EXPECTED';
        const accepted = new Set(input.accepted ?? []);
        const start = await nextPosition(tx, held.operationId);
        await tx.insert(
          RosterEntryEntity,
          rows.map((row, at) => {
            const { values, doubts } = read(row, choices.get(row.gridRow) ?? [], accepted);
            return {
              id: uuid(),
              organisationId,
              operationId: held.operationId,
              importId: held.id,
              position: start + at,
              ...values,
              ...this.filing.blind(findableOf(values)),
              doubts,
              outcome,
              outcomeAt: outcome === 'EXPECTED' ? null : new Date(),
              minor: isMinor(values.birth),
            };
          }),
        );
        return { id: held.operationId, touched: rows.length };
      },
      (tx, done) => this.roster.summary(tx, done.id, Number(done['touched'])),
    );
  }

  private async show(tx: Tx, id: string): Promise<RosterImportModel> {
    const { held } = await this.open(tx, id);
    const { sheets } = held.grid;
    return {
      id: held.id,
      rescueOperationId: held.operationId,
      fileName: held.fileName,
      receivedOn: held.receivedOn,
      importedAt: held.importedAt,
      confirmedAt: held.confirmedAt,
      version: held.version,
      sheets: sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.length, columns: widthOf(sheet) })),
      mapping: mappingModel(sheets, held.mapping),
    };
  }

  private async open(
    tx: Tx,
    id: string,
    forChange = false,
  ): Promise<{ held: ImportRow; open: ReadonlySet<FieldClass> }> {
    const held = await tx.first<ImportRow>(`select ${columns} from homeward.roster_imports i where i.id = $1`, [id]);
    if (!held) throw new RefusedError('NOT_FOUND');
    const { open } = forChange
      ? await this.gate.openFor(tx, 'roster.import', held.operationId, 'RECORD_ROSTER')
      : await this.gate.open(tx, 'roster.import', held.operationId);
    return { held, open };
  }
}

const widthOf = (sheet: GridSheet): number => sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);

/** The sheet with the most recognised columns: a workbook's first one is often a cover. */
function recognised(sheets: readonly GridSheet[]): StoredMapping {
  const mappings = sheets.map((sheet, at) => stored(at, recogniseColumns(sheet.rows)));
  const worth = (mapping: StoredMapping): number => mapping.fields.filter((field) => field !== null).length;
  return mappings.reduce(
    (best, next) => (worth(next) > worth(best) ? next : best),
    mappings[0] ?? { sheet: 0, headerRow: null, fields: [] },
  );
}

const stored = (sheet: number, mapping: ColumnMapping): StoredMapping => ({
  sheet,
  headerRow: mapping.headerRow,
  fields: mapping.columns.map((column) => column.field),
});

function checked(input: ListMappingInput, sheets: readonly GridSheet[]): StoredMapping {
  const sheet = sheets[input.sheet];
  const problems: FieldProblem[] = [];
  if (!sheet) problems.push({ field: 'mapping.sheet', code: 'NO_SUCH_SHEET' });
  const headerRow = input.headerRow ?? null;
  if (sheet && headerRow !== null && (headerRow < 0 || headerRow >= sheet.rows.length))
    problems.push({ field: 'mapping.headerRow', code: 'NO_SUCH_ROW' });
  if (sheet && input.fields.length > widthOf(sheet)) problems.push({ field: 'mapping.fields', code: 'NO_SUCH_COLUMN' });
  if (problems.length > 0) throw new InvalidInputError(problems);
  return { sheet: input.sheet, headerRow, fields: input.fields };
}

function columnMapping(held: Pick<ImportRow, 'grid'>, mapping: StoredMapping): ColumnMapping {
  const header = mapping.headerRow === null ? [] : (held.grid.sheets[mapping.sheet]?.rows[mapping.headerRow] ?? []);
  return {
    headerRow: mapping.headerRow,
    columns: mapping.fields.map((field, column) => ({ column, header: header[column] ?? '', field, confidence: 1 })),
  };
}

const parse = (held: Pick<ImportRow, 'grid' | 'receivedOn'>, mapping: StoredMapping): ParsedList =>
  parseList(
    held.grid.sheets[mapping.sheet]?.rows ?? [],
    { referenceDate: held.receivedOn },
    columnMapping(held, mapping),
  );

function mappingModel(sheets: readonly GridSheet[], mapping: StoredMapping): ListMappingModel {
  const rows = sheets[mapping.sheet]?.rows ?? [];
  const guesses = recogniseColumns(rows).columns;
  const below = rows.slice((mapping.headerRow ?? -1) + 1);
  return {
    sheet: mapping.sheet,
    headerRow: mapping.headerRow,
    columns: mapping.fields.map((field, column) => {
      const guess = guesses[column];
      return {
        column,
        header: mapping.headerRow === null ? '' : (rows[mapping.headerRow]?.[column] ?? ''),
        field,
        confidence: guess?.field === field ? guess.confidence : 1,
        samples: below
          .map((row) => row[column] ?? '')
          .filter((cell) => cell !== '')
          .slice(0, 3),
      };
    }),
  };
}

function previewOf(
  held: ImportRow,
  mapping: StoredMapping,
  list: ParsedList,
  rows: readonly ParsedRow[],
): RosterPreviewModel {
  const counts = new Map<string, { code: string; unread: boolean; rows: number }>();
  for (const row of list.rows)
    for (const { code, unread } of doubtsOf(row)) {
      const count = counts.get(code) ?? { code, unread, rows: 0 };
      count.rows += 1;
      counts.set(code, count);
    }
  return {
    mapping: mappingModel(held.grid.sheets, mapping),
    people: list.rows.length,
    statedTotal: list.statedTotal ?? null,
    doubtCounts: [...counts.values()],
    skipped: list.skipped,
    rows: rows.map((row) => ({
      gridRow: row.gridRow,
      position: row.position,
      ...valuesOf(row),
      doubts: doubtsOf(row).map((doubt) => ({ ...doubt })),
    })),
  };
}

/** Every choice belongs to a row of this list and fits its field; one that does not is named, and nothing is saved. */
function choicesByRow(choices: readonly ReadingChoiceInput[], rows: readonly ParsedRow[]): Map<number, Choice[]> {
  const known = new Set(rows.map((row) => row.gridRow));
  const problems: FieldProblem[] = [];
  const byRow = new Map<number, Choice[]>();
  choices.forEach((choice, at) => {
    const given: Choice = { field: choice.field, value: choice.value ?? null };
    const code = known.has(choice.gridRow) ? choiceProblem(given) : 'NO_SUCH_ROW';
    if (code) problems.push({ field: `choices.${at}.value`, code, params: { most: 200 } });
    byRow.set(choice.gridRow, [...(byRow.get(choice.gridRow) ?? []), given]);
  });
  if (problems.length > 0) throw new InvalidInputError(problems.slice(0, 50));
  return byRow;
}

function read(
  row: ParsedRow,
  choices: readonly Choice[],
  accepted: ReadonlySet<string>,
): { values: EntryValues; doubts: EntryDoubt[] } {
  const start = {
    values: valuesOf(row),
    doubts: doubtsOf(row).filter((doubt) => doubt.unread || !accepted.has(doubt.code)),
  };
  return choices.reduce((now, choice) => settle(now.values, now.doubts, choice), start);
}
