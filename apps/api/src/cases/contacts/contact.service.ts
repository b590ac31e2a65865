import { Injectable } from '@nestjs/common';
import type { FieldClass } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { at } from '../../platform/db/sealed-sql.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../case/case-gate.js';
import type { ColleagueModel } from '../case/case.models.js';
import { phoneAsKept } from '../person/person-facts.js';
import type { PleaModel } from '../plea/plea.models.js';
import { ContactEntity } from './contact.entity.js';
import { ContactModel, type EvidenceModel, type RecordContactInput } from './contact.models.js';

type WithColleague<T> = T & { u_id: string | null; u_name: string };
const columns = `k.id, k.channel, ${at('person_contacts.value', 'k')} as value, ${at('person_contacts.whose', 'k')} as whose,
  ${at('person_contacts.hours', 'k')} as hours, ${at('person_contacts.code_word', 'k')} as "codeWord", ${at('person_contacts.may_answer', 'k')} as "mayAnswer", k.safe, k.version`;

/** The papers of a case beside its timeline: pleas, evidence, safe contacts, named staff. */
@Injectable()
export class ContactService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  record(input: RecordContactInput): Promise<ContactModel | Problem> {
    return this.acts.run(
      'recordContact',
      input,
      async (tx) => {
        const { id: caseId } = await this.gate.open(tx, 'case.describe', input.caseId);
        if (!input.value) throw new InvalidInputError([{ field: 'value', code: 'REQUIRED' }]);
        const said = {
          channel: input.channel,
          value: input.channel === 'PHONE' ? phoneAsKept(input.value) : input.value,
          whose: input.whose ?? '',
          hours: input.hours ?? '',
          codeWord: input.codeWord ?? '',
          mayAnswer: input.mayAnswer ?? '',
          safe: input.safe ?? false,
        };
        if (!input.contactId) {
          const id = uuid();
          await tx.insert(ContactEntity, { id, organisationId: currentActor().organisationId, caseId, ...said });
          return { id };
        }
        // An id of another case's contact is no contact of this one.
        if (
          !(await tx.first(`select 1 as own from homeward.person_contacts where id = $1 and case_id = $2`, [
            input.contactId,
            caseId,
          ]))
        )
          throw new RefusedError('NOT_FOUND');
        if (!input.expectedVersion) throw new InvalidInputError([{ field: 'expectedVersion', code: 'REQUIRED' }]);
        await tx.update(ContactEntity, input.contactId, input.expectedVersion, said);
        return { id: input.contactId };
      },
      async (tx, done) => {
        const row = await tx.first<ContactModel>(`select ${columns} from homeward.person_contacts k where k.id = $1`, [
          done.id,
        ]);
        if (!row) throw new RefusedError('NOT_FOUND');
        return Object.assign(new ContactModel(), row);
      },
    );
  }

  pleas(caseId: string): Promise<PleaModel[] | null> {
    return this.ofCase(caseId, 'pleas', async (tx, open) => {
      const rows = await tx.query<WithColleague<PleaModel>>(
        `select k.id, k.received_at as "receivedAt", k.channel, k.requester_kind as "requesterKind",
           ${at('pleas.requester_name', 'k')} as "requesterName", ${at('pleas.requester_contact', 'k')} as "requesterContact",
           ${at('pleas.message', 'k')} as message, u.id as u_id, u.display_name as u_name
         from homeward.pleas k left join homeward.users u on u.id = k.recorded_by where k.case_id = $1 order by k.received_at, k.id`,
        [caseId],
      );
      // What a requester writes is often the first account of violence: it is read like an interview.
      const seen = (fieldClass: FieldClass, text: string | null): string | null => (open.has(fieldClass) ? text : null);
      return rows.map((row) =>
        Object.assign(row, {
          requesterName: seen('personal', row.requesterName),
          requesterContact: seen('personal', row.requesterContact),
          message: seen('sensitive', row.message),
          recordedBy: colleague(row),
        }),
      );
    });
  }

  evidence(caseId: string): Promise<EvidenceModel[] | null> {
    return this.ofCase(caseId, 'case_evidence', async (tx) => {
      const rows = await tx.query<WithColleague<EvidenceModel>>(
        `select k.id, k.kind, ${at('case_evidence.note', 'k')} as note, k.recorded_at as "recordedAt", u.id as u_id, u.display_name as u_name
         from homeward.case_evidence k left join homeward.users u on u.id = k.recorded_by where k.case_id = $1 order by k.recorded_at, k.id`,
        [caseId],
      );
      return rows.map((row) => Object.assign(row, { recordedBy: colleague(row) }));
    });
  }

  contacts(caseId: string): Promise<ContactModel[] | null> {
    return this.ofCase(caseId, 'person_contacts', (tx) =>
      tx.query<ContactModel>(
        `select ${columns} from homeward.person_contacts k where k.case_id = $1 order by k.safe desc, k.created_at, k.id`,
        [caseId],
      ),
    );
  }

  /** The named staff of a restricted case; none of one that is not restricted. */
  members(caseId: string): Promise<ColleagueModel[] | null> {
    return this.ofCase(caseId, undefined, (tx) =>
      tx.query<ColleagueModel>(
        `select u.id, u.display_name as "displayName" from homeward.case_staff($1) s join homeward.users u on u.id = s.user_id order by 2, 1`,
        [caseId],
      ),
    );
  }

  /** Reads under the case's gate; what is personal is logged in the same transaction. Null: no such case for the actor. */
  private ofCase<T>(
    caseId: string,
    logged: string | undefined,
    read: (tx: Tx, open: ReadonlySet<FieldClass>) => Promise<T[]>,
  ): Promise<T[] | null> {
    return this.work.run(async (tx) => {
      const open = await this.gate.look(tx, 'timeline.read', caseId);
      if (!open) return null;
      const rows = await read(tx, open);
      if (logged && rows.length > 0) await tx.note('read', logged, { caseId, detail: { rows: rows.length } });
      return rows;
    });
  }
}

const colleague = (row: { u_id: string | null; u_name: string }): ColleagueModel | null =>
  row.u_id ? { id: row.u_id, displayName: row.u_name } : null;
