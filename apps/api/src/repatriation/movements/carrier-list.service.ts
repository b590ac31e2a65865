import { Injectable } from '@nestjs/common';
import { dayIn, isUnderEighteen, passengerType } from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { currentContext } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { csv } from '../../exchange/write-csv.js';
import { xlsx } from '../../exchange/write-xlsx.js';
import { needsOf } from '../needs/needs.reader.js';
import { CarrierListModel } from './carrier-list.models.js';
import { type CarrierLine, carrierLines } from './carrier-list.reader.js';
import { MovementRepository } from './movement.repository.js';

const columns = [
  'number',
  'familyName',
  'givenName',
  'sex',
  'birth',
  'nationality',
  'documentKind',
  'document',
  'expires',
  'seat',
  'type',
  'minor',
  'ssr',
  'with',
] as const;
type Column = (typeof columns)[number];

/** The list that an airline needs to issue tickets and to board, and not a column more: no reference, no case, no word why. */
@Injectable()
export class CarrierListService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
    private readonly movements: MovementRepository,
  ) {}

  /** @returns null when there is no such journey in the actor's organisation */
  read(movementId: string, workbook: boolean): Promise<CarrierListModel | null> {
    return this.work.run(async (tx) => {
      const movement = await this.movements.one(tx, movementId);
      if (!movement) return null;
      const day = dayIn(movement.departsZone, movement.departsAt);
      const lines = await this.lines(tx, movementId);
      await tx.note('export', 'movement_passengers', {
        rowId: movementId,
        columns: ['name', 'birth', 'document_number', 'travel_needs'],
        detail: { rows: lines.length, format: workbook ? 'xlsx' : 'csv' },
      });
      const { locale } = currentContext();
      const head = columns.map((column) => translate(locale, `journeys.carrier.${column}`));
      const rows = cells(lines, day);
      const name = `${movement.reference}-${day}`;
      return Object.assign(new CarrierListModel(), {
        fileName: `${name}.${workbook ? 'xlsx' : 'csv'}`,
        people: lines.length,
        text: workbook ? '' : csv([head, ...rows]),
        base64: workbook ? (await xlsx([{ name: movement.reference, head, rows }])).toString('base64') : null,
      });
    });
  }

  private async lines(tx: Tx, movementId: string): Promise<(CarrierLine & { readonly ssr: string })[]> {
    const all = await carrierLines(tx, movementId);
    const open = await this.gate.classes(tx, 'repatriation.read', [...new Set(all.map(({ caseId }) => caseId))]);
    const lines = all.filter(({ caseId }) => open.get(caseId)?.has('personal') ?? false);
    const needs = await needsOf(tx, open);
    return lines.map((line) => ({
      ...line,
      // A need is of whoever has the case, and not of the child on their lap.
      ssr: line.companion ? '' : (needs.find(({ id }) => id === line.caseId)?.forCarrier.join(', ') ?? ''),
    }));
  }
}

/** Whoever travels without a case of their own stands after those with whom they travel, whose number is told. */
function cells(lines: readonly (CarrierLine & { readonly ssr: string })[], day: string): string[][] {
  const { locale } = currentContext();
  const code = (list: string, value: string | null): string =>
    value === null ? '' : translate(locale, `codes.${list}.${value}`);
  return lines.map((line, index) => {
    const with_ = lines.findIndex(({ caseId, companion }) => !companion && caseId === line.caseId) + 1;
    const row: Record<Column, string> = {
      number: String(index + 1),
      familyName: line.familyName,
      givenName: line.givenName,
      sex: line.sex === null ? '' : code('sexes', line.sex),
      birth: line.birth ?? '',
      nationality: line.nationality ?? '',
      documentKind: code('travelDocumentKinds', line.kind),
      document: line.number ?? '',
      expires: line.expires ?? '',
      seat: line.seat,
      type: passengerType(line.birth, day) ?? '',
      minor: isUnderEighteen(line.birth, day) ? translate(locale, 'shell.form.yes') : '',
      ssr: line.ssr,
      with: line.companion && with_ > 0 ? String(with_) : '',
    };
    return columns.map((column) => row[column]);
  });
}
