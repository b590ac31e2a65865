import { Injectable } from '@nestjs/common';
import type { AttachmentChange, AttachmentClass, AttachmentKind, FieldClass } from '@homeward/domain';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { AttachmentEntity, AttachmentFileEntity } from './attachment.entities.js';
import {
  AttachmentModel,
  type CorrectAttachmentInput,
  type RemoveAttachmentInput,
  RemovedAttachmentModel,
  type RestoreAttachmentInput,
} from './attachment.models.js';
import { attachmentsWhere } from './attachment.rows.js';
import { checkedCaption, checkSubject, type Subject } from './attachment.rules.js';

/** What stands of an upload once its files are stored. */
export interface NewAttachment {
  readonly about: Subject & {
    readonly kind: AttachmentKind;
    readonly fieldClass: AttachmentClass;
    readonly caption: string;
  };
  readonly row: Pick<
    AttachmentEntity,
    'id' | 'media' | 'fileName' | 'bytes' | 'width' | 'height' | 'pages' | 'originalDigest'
  >;
  readonly files: readonly Pick<AttachmentFileEntity, 'id' | 'part' | 'page' | 'bytes'>[];
}

interface Standing {
  readonly caseId: string;
  readonly kind: AttachmentKind;
  readonly fieldClass: AttachmentClass;
  readonly version: number;
}

/** How long a removal can be taken back. The console offers it for ten seconds; a slow line needs longer. */
const RESTORE = '1 hour';

@Injectable()
export class AttachmentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  /**
   * @param words whether names and captions are asked for: their reading is logged
   * @returns null where there is no such case for the actor
   */
  list(caseId: string, words: boolean): Promise<AttachmentModel[] | null> {
    return this.work.run(async (tx) => {
      const open = await this.gate.look(tx, 'attachment.read', caseId);
      if (!open) return null;
      const found = await attachmentsWhere(tx, 'a.case_id = $1', caseId, open, words);
      if (words && found.length > 0)
        await tx.note('read', 'attachments', {
          caseId,
          columns: ['file_name', 'caption'],
          detail: { rows: found.length },
        });
      else tx.withholds('attachments');
      return found;
    });
  }

  /** Of files that are stored already. The answer names the id only: a writer may add what only others may open. */
  add(operationId: string, caseId: string, digest: string, made: NewAttachment): Promise<{ id: string } | Problem> {
    const { about, row, files } = made;
    return this.acts.run(
      'addAttachment',
      // What a retry must have in common with the first try; ids and lengths are made anew each time.
      Object.assign({ operationId, caseId, digest, keepsOriginal: row.originalDigest !== null }, about),
      async (tx) => {
        await this.gate.open(tx, 'attachment.record', caseId);
        await checkSubject(tx, caseId, about);
        const { organisationId, userId } = currentActor();
        await tx.insert(AttachmentEntity, { ...row, ...about, organisationId, caseId, recordedBy: userId });
        await tx.insert(
          AttachmentFileEntity,
          files.map((file) => ({ ...file, organisationId, caseId, attachmentId: row.id })),
        );
        await told(tx, row.id, 'ADDED', { caseId, ...about });
        return { id: row.id };
      },
      (_tx, { id }) => Promise.resolve({ id }),
    );
  }

  correct(input: CorrectAttachmentInput): Promise<AttachmentModel | Problem> {
    return this.acts.run(
      'correctAttachment',
      input,
      async (tx) => {
        const { caseId, open } = await this.standing(tx, input.attachmentId);
        // Sealing something away from oneself is for whoever adds it; what stands here is for others to find.
        if (!open.has(input.fieldClass)) throw new InvalidInputError([{ field: 'fieldClass', code: 'CLASS_NOT_OPEN' }]);
        const subject = { subjectKind: input.subjectKind ?? null, subjectId: input.subjectId ?? null };
        await checkSubject(tx, caseId, subject);
        await tx.update(AttachmentEntity, input.attachmentId, input.expectedVersion, {
          kind: input.kind,
          fieldClass: input.fieldClass,
          caption: checkedCaption(input.caption),
          ...subject,
        });
        await told(tx, input.attachmentId, 'CORRECTED', { caseId, kind: input.kind, fieldClass: input.fieldClass });
        return { id: input.attachmentId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  remove(input: RemoveAttachmentInput): Promise<RemovedAttachmentModel | Problem> {
    return this.acts.run(
      'removeAttachment',
      input,
      async (tx) => {
        const { caseId, kind, fieldClass } = await this.standing(tx, input.attachmentId);
        if (!input.reason) throw new InvalidInputError([{ field: 'reason', code: 'REQUIRED' }]);
        await tx.update(AttachmentEntity, input.attachmentId, input.expectedVersion, {
          removedAt: new Date(),
          removedBy: currentActor().userId,
          removedReason: input.reason,
        });
        await told(tx, input.attachmentId, 'REMOVED', { caseId, kind, fieldClass });
        return { id: input.attachmentId, caseId };
      },
      async (tx, { id, caseId }) => {
        await this.gate.open(tx, 'attachment.record', String(caseId));
        return Object.assign(new RemovedAttachmentModel(), { id, caseId: String(caseId) });
      },
    );
  }

  restore(input: RestoreAttachmentInput): Promise<AttachmentModel | Problem> {
    return this.acts.run(
      'restoreAttachment',
      input,
      async (tx) => {
        const row = await this.standing(
          tx,
          input.attachmentId,
          `removed_by = '${currentActor().userId}' and removed_at > now() - interval '${RESTORE}'`,
        );
        await tx.update(AttachmentEntity, input.attachmentId, row.version, {
          removedAt: null,
          removedBy: null,
          removedReason: '',
        });
        await told(tx, input.attachmentId, 'RESTORED', row);
        return { id: input.attachmentId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** One that stands (or was removed so), its case opened for writing. */
  private async standing(
    tx: Tx,
    id: string,
    where = 'removed_at is null',
  ): Promise<Standing & { open: ReadonlySet<FieldClass> }> {
    const row = await tx.first<Standing>(
      `select case_id as "caseId", kind, field_class as "fieldClass", version from homeward.attachments where id = $1 and ${where}`,
      [id],
    );
    if (!row) throw new RefusedError('NOT_FOUND');
    const { open } = await this.gate.open(tx, 'attachment.record', row.caseId);
    if (!open.has(row.fieldClass)) throw new RefusedError('NOT_FOUND', {}, row.caseId);
    return { ...row, open };
  }

  private async show(tx: Tx, id: string): Promise<AttachmentModel> {
    const { open } = await this.standing(tx, id);
    const [shown] = await attachmentsWhere(tx, 'a.id = $1', id, open, true);
    if (!shown) throw new RefusedError('NOT_FOUND');
    return shown;
  }
}

/** What a file is of stands on the timeline only where everybody who reads that may open it too. */
const told = (
  tx: Tx,
  attachmentId: string,
  change: AttachmentChange,
  about: { caseId: string; kind: AttachmentKind; fieldClass: AttachmentClass },
): Promise<void> =>
  tell(tx, {
    caseId: about.caseId,
    kind: 'ATTACHMENT_CHANGED',
    data: { ...(about.fieldClass === 'personal' ? { kind: about.kind } : {}), change, attachmentId },
  });
