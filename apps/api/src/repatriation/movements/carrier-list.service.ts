import { Injectable } from '@nestjs/common';
import { dayIn, notOnBoard } from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { currentContext } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { csv } from '../../exchange/write-csv.js';
import { CarrierListModel } from './carrier-list.models.js';
import { MovementRepository } from './movement.repository.js';

interface Line {
  readonly caseId: string;
  readonly name: string;
  readonly sex: string;
  readonly birth: string;
  readonly nationality: string | null;
  readonly kind: string | null;
  readonly number: string | null;
  readonly expires: string | null;
  readonly seat: string;
}

/** The list that an airline needs to issue tickets and to board, and not a column more: no reference, no case, no word why. */
@Injectable()
export class CarrierListService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
    private readonly movements: MovementRepository,
  ) {}

  /** @returns null when there is no such journey in the actor's organisation */
  read(movementId: string): Promise<CarrierListModel | null> {
    return this.work.run(async (tx) => {
      const movement = await this.movements.one(tx, movementId);
      if (!movement) return null;
      const rows = await tx.query<Line>(
        `select p.case_id as "caseId", coalesce(nullif(${at('persons.romanised_name', 'x')}, ''), ${at('persons.name', 'x')}) as name, c.sex, ${at('persons.birth', 'x')} as birth,
           c.nationality, d.kind, ${at('travel_documents.number', 'd')} as number, d.expires_on::text as expires, p.seat
         from homeward.movement_passengers p join homeward.cases c on c.id = p.case_id join homeward.persons x on x.id = c.person_id
           left join homeward.travel_documents d on d.id = (select t.id from homeward.travel_documents t where t.case_id = c.id and t.issued_on is not null order by t.issued_on desc, t.id desc limit 1)
         where p.movement_id = $1 and not p.state = any($2)
           and not exists (select 1 from homeward.case_exceptions e where e.case_id = c.id and e.lifted_at is null and (e.kind in ('REFUSED_RETURN', 'CANCELLED')
             or e.kind = 'THIRD_COUNTRY' and exists (select 1 from homeward.movement_legs l where l.movement_id = p.movement_id and l.ended_at is null and l.to_country = c.nationality)))
         order by p.id`,
        [movementId, notOnBoard],
      );
      const open = await this.gate.classes(
        tx,
        'repatriation.read',
        rows.map(({ caseId }) => caseId),
      );
      const lines = rows.filter(({ caseId }) => open.get(caseId)?.has('personal') ?? false);
      await tx.note('export', 'movement_passengers', {
        rowId: movementId,
        columns: ['name', 'birth', 'document_number'],
        detail: { rows: lines.length, format: 'csv' },
      });
      const { locale } = currentContext();
      const code = (list: string, value: string | null): string =>
        value === null ? '' : translate(locale, `codes.${list}.${value}`);
      const head = ['name', 'sex', 'birth', 'nationality', 'documentKind', 'document', 'expires', 'seat'].map(
        (column) => translate(locale, `journeys.carrier.${column}`),
      );
      return Object.assign(new CarrierListModel(), {
        fileName: `${movement.reference}-${dayIn(movement.departsZone, movement.departsAt)}.csv`,
        people: lines.length,
        text: csv([
          head,
          ...lines.map((line) => [
            line.name,
            code('sexes', line.sex),
            line.birth,
            line.nationality ?? '',
            code('travelDocumentKinds', line.kind),
            line.number ?? '',
            line.expires ?? '',
            line.seat,
          ]),
        ]),
      });
    });
  }
}
