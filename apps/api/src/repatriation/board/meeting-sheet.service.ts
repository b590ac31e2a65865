import { Injectable } from '@nestjs/common';
import { daysBetween, finalStates, inWords, type StepTexts, todayIn } from '@homeward/domain';
import { CaseGate, caseScope } from '../../cases/case/case-gate.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { statementName } from '../../platform/db/statement-name.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { MeetingLineModel, MeetingSheetModel } from './meeting-sheet.models.js';

/** Nobody speaks about more in one meeting, and no paper carries it. */
const MOST = 300;

type Line = Omit<MeetingLineModel, 'title' | 'overdueDays' | 'name' | 'romanisedName' | 'birth' | 'documentNumber'> & {
  readonly own: { readonly title: StepTexts } | null;
  readonly person_id: string;
};
type Person = Pick<MeetingLineModel, 'name' | 'romanisedName' | 'birth' | 'documentNumber'> & { readonly id: string };

/** The sheet that lies on the table of the embassy: who waits on it for what, with names. */
@Injectable()
export class MeetingSheetService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
  ) {}

  /** @returns null when the organisation has no such mission */
  read(missionId: string): Promise<MeetingSheetModel | null> {
    return this.work.run(async (tx) => {
      const actor = currentActor();
      if (
        !(await tx.first(`select 1 as x from homeward.missions where id = $1 and organisation_id = $2`, [
          missionId,
          actor.organisationId,
        ]))
      )
        return null;
      const on = todayIn(actor.timeZone);
      const rows = await waitingOn(tx, missionId);
      const shown = rows.slice(0, MOST);
      const people = await this.people(tx, shown);
      const lines = shown.map(({ own, person_id, ...line }) =>
        Object.assign(new MeetingLineModel(), line, {
          title: own ? inWords(own.title, currentContext().locale) : null,
          overdueDays: line.dueOn ? Math.max(0, daysBetween(line.dueOn, on)) : 0,
          ...(people.get(person_id) ?? { name: null, romanisedName: null, birth: null, documentNumber: null }),
          id: line.id,
        }),
      );
      return Object.assign(new MeetingSheetModel(), {
        missionId,
        on,
        lines,
        cut: rows.length > MOST,
        people: new Set(lines.map(({ caseId }) => caseId)).size,
        overdue: new Set(lines.filter(({ overdueDays }) => overdueDays > 0).map(({ caseId }) => caseId)).size,
      });
    });
  }

  /** Of those whose names the reader may see; it is one reading, and stands in the log. */
  private async people(tx: Tx, lines: readonly Line[]): Promise<ReadonlyMap<string, Person>> {
    const classes = await this.gate.classes(tx, 'repatriation.read', [...new Set(lines.map(({ caseId }) => caseId))]);
    const ids = [
      ...new Set(lines.filter(({ caseId }) => classes.get(caseId)?.has('personal')).map(({ person_id }) => person_id)),
    ];
    if (ids.length === 0) return new Map();
    const people = await tx.query<Person>(
      `select p.id, ${at('persons.name', 'p')} as "name", ${at('persons.romanised_name', 'p')} as "romanisedName", ${at('persons.birth', 'p')} as "birth",
         ${at('persons.document_number', 'p')} as "documentNumber" from homeward.persons p where p.id = any($1)`,
      [ids],
    );
    await tx.note('read', 'persons', {
      columns: ['name', 'romanised_name', 'birth', 'document_number'],
      detail: { rows: people.length },
    });
    return new Map(people.map((person) => [person.id, person]));
  }
}

/**
 * Only what waits on the mission itself. Nobody who asks for protection from that country stands on its paper, whichever
 * step the exception holds, and nobody whose way home is held up.
 */
function waitingOn(tx: Tx, missionId: string): Promise<Line[]> {
  const actor = currentActor();
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where = [
    caseScope(actor, 'repatriation.board', add),
    `i.organisation_id = ${add(actor.organisationId)}`,
    `i.mission_id = ${add(missionId)}`,
    `i.acts = 'MISSION'`,
    `i.ready`,
    `i.state in ('OPEN', 'IN_PROGRESS')`,
    `c.state <> all(${add(finalStates)})`,
    `not exists (select 1 from homeward.case_exceptions e where e.case_id = i.case_id and e.lifted_at is null)`,
    // The newest word of the person about the mission: a no, or a yes that was taken back, keeps them off its table.
    `not exists (select 1 from homeward.consents k where k.case_id = i.case_id and k.purpose = 'MISSION' and (not k.given or k.withdrawn_at is not null)
       and not exists (select 1 from homeward.consents n where n.case_id = k.case_id and n.purpose = k.purpose and (n.recorded_at, n.id) > (k.recorded_at, k.id)))`,
  ];
  return tx.query<Line>(
    `select i.id, i.case_id as "caseId", c.person_id, c.reference, c.nationality, i.item, i.own, i.waiting_since as since, i.due_on as "dueOn",
       l.number as letter, l.sent_on as "letterSentOn"
     from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
     left join lateral (select l.number, l.sent_on from homeward.letter_cases x join homeward.letters l on l.id = x.letter_id
       where x.case_id = i.case_id and l.mission_id = i.mission_id and l.state <> 'VOIDED' order by l.dated desc, l.number desc limit 1) l on true
     where ${where.join(' and ')} order by i.due_on nulls last, i.id limit ${MOST + 1}`,
    values,
    statementName('meeting_sheet', where.join(' ')),
  );
}
