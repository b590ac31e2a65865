import { Injectable } from '@nestjs/common';
import {
  type DocumentPlace,
  type EntryChange,
  type FieldClass,
  type IdentityDocumentKind,
  isCountry,
} from '@homeward/domain';
import { identityDocumentFields, redact } from '@homeward/policy';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../case/case-gate.js';
import { Filing } from '../finding/filing.js';
import { documentAsKept } from '../person/person-facts.js';
import { tell } from '../timeline/timeline.js';
import { IdentityDocumentEntity } from './identity-document.entity.js';
import {
  type CorrectIdentityDocumentInput,
  type IdentityDocumentInput,
  IdentityDocumentModel,
  IdentityDocumentsModel,
  type RecordIdentityDocumentInput,
  type RemoveIdentityDocumentInput,
} from './identity-document.models.js';

interface Standing {
  readonly caseId: string;
  readonly kind: IdentityDocumentKind;
  readonly place: DocumentPlace;
}

@Injectable()
export class IdentityDocumentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly filing: Filing,
  ) {}

  /**
   * @param numbers whether numbers and notes are asked for: their reading is logged
   * @returns null where there is no such case for the actor
   */
  list(caseId: string, numbers: boolean): Promise<IdentityDocumentModel[] | null> {
    return this.work.run(async (tx) => {
      const open = await this.gate.look(tx, 'identityDocument.read', caseId);
      if (!open) return null;
      const documents = await documentsWhere(tx, 'd.case_id = $1', caseId, numbers ? open : internal);
      if (numbers && open.has('personal') && documents.length > 0)
        await tx.note('read', 'identity_documents', {
          caseId,
          columns: ['number', 'note'],
          detail: { rows: documents.length },
        });
      else tx.withholds('identity_documents');
      return documents;
    });
  }

  record(input: RecordIdentityDocumentInput): Promise<IdentityDocumentModel | Problem> {
    return this.acts.run(
      'recordIdentityDocument',
      input,
      async (tx) => {
        const { id: caseId } = await this.gate.open(tx, 'identityDocument.record', input.caseId);
        const { organisationId, userId } = currentActor();
        const id = uuid();
        await tx.insert(IdentityDocumentEntity, {
          id,
          organisationId,
          caseId,
          recordedBy: userId,
          ...this.found(input),
        });
        await told(tx, id, 'RECORDED', { caseId, kind: input.kind, place: input.place });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** Also when a paper goes from hand to hand: the timeline tells who has it since. */
  correct(input: CorrectIdentityDocumentInput): Promise<IdentityDocumentModel | Problem> {
    return this.acts.run(
      'correctIdentityDocument',
      input,
      async (tx) => {
        const { caseId } = await this.standing(tx, input.documentId);
        await tx.update(IdentityDocumentEntity, input.documentId, input.expectedVersion, this.found(input));
        await told(tx, input.documentId, 'CORRECTED', { caseId, kind: input.kind, place: input.place });
        return { id: input.documentId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  remove(input: RemoveIdentityDocumentInput): Promise<IdentityDocumentsModel | Problem> {
    return this.acts.run(
      'removeIdentityDocument',
      input,
      async (tx) => {
        const { caseId, kind } = await this.standing(tx, input.documentId);
        if (!input.reason) throw new InvalidInputError([{ field: 'reason', code: 'REQUIRED' }]);
        await tx.update(IdentityDocumentEntity, input.documentId, input.expectedVersion, {
          removedAt: new Date(),
          removedBy: currentActor().userId,
          removedReason: input.reason,
          marks: [],
        });
        await told(tx, input.documentId, 'REMOVED', { caseId, kind });
        return { id: caseId };
      },
      async (tx, done) => {
        await this.gate.open(tx, 'identityDocument.record', done.id);
        const documents = await documentsWhere(tx, 'd.case_id = $1', done.id, internal);
        return Object.assign(new IdentityDocumentsModel(), { caseId: done.id, documents });
      },
    );
  }

  private found(input: IdentityDocumentInput): Columns & Pick<IdentityDocumentEntity, 'marks'> {
    const columns = checked(input);
    return { ...columns, marks: this.filing.document(columns.number) };
  }

  /** An entry that was not removed, its case opened for writing. */
  private async standing(tx: Tx, id: string): Promise<Standing> {
    const row = await tx.first<Standing>(
      `select case_id as "caseId", kind, place from homeward.identity_documents where id = $1 and removed_at is null`,
      [id],
    );
    if (!row) throw new RefusedError('NOT_FOUND');
    await this.gate.open(tx, 'identityDocument.record', row.caseId);
    return row;
  }

  private async show(tx: Tx, id: string): Promise<IdentityDocumentModel> {
    const { caseId } = await this.standing(tx, id);
    const { open } = await this.gate.open(tx, 'identityDocument.record', caseId);
    const [shown] = await documentsWhere(tx, 'd.id = $1', id, open);
    if (!shown) throw new RefusedError('NOT_FOUND');
    return shown;
  }
}

const internal: ReadonlySet<FieldClass> = new Set(['internal']);

interface Row extends Omit<IdentityDocumentModel, 'recordedBy' | 'hasNumber'> {
  u_id: string;
  u_name: string;
}

async function documentsWhere(
  tx: Tx,
  where: 'd.case_id = $1' | 'd.id = $1',
  id: string,
  open: ReadonlySet<FieldClass>,
): Promise<IdentityDocumentModel[]> {
  const rows = await tx.query<Row>(
    `select d.id, d.kind, d.country, ${at('identity_documents.number', 'd')} as "number", d.expires_on as "expiresOn", d.place, ${at('identity_documents.note', 'd')} as "note", d.recorded_at as "recordedAt", d.version,
       u.id as u_id, u.display_name as u_name
     from homeward.identity_documents d join homeward.users u on u.id = d.recorded_by
     where ${where} and d.removed_at is null order by d.recorded_at, d.id limit 100`,
    [id],
  );
  return rows.map(({ u_id, u_name, ...row }) => {
    const said = { ...row, hasNumber: row.number !== '', recordedBy: { id: u_id, displayName: u_name } };
    return Object.assign(new IdentityDocumentModel(), redact(said, identityDocumentFields, open));
  });
}

const told = (
  tx: Tx,
  documentId: string,
  change: EntryChange,
  about: Partial<Standing> & { caseId: string },
): Promise<void> => {
  const { caseId, ...codes } = about;
  return tell(tx, { caseId, kind: 'IDENTITY_DOCUMENT_CHANGED', data: { ...codes, change, documentId } });
};

type Columns = Pick<IdentityDocumentEntity, 'kind' | 'country' | 'number' | 'expiresOn' | 'place' | 'note'>;

function checked(input: IdentityDocumentInput): Columns {
  if (input.country && !isCountry(input.country))
    throw new InvalidInputError([{ field: 'country', code: 'NOT_A_COUNTRY' }]);
  return {
    kind: input.kind,
    country: input.country ?? null,
    number: documentAsKept(input.number ?? ''),
    expiresOn: input.expiresOn ?? null,
    place: input.place,
    note: input.note ?? '',
  };
}
