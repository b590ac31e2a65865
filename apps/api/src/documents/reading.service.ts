import type { KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AttachmentClass, AttachmentMedia, AttachmentPart } from '@homeward/domain';
import { CaseGate } from '../cases/case/case-gate.js';
import { RefusedError } from '../platform/acts/problems.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { FileKeys } from './file-keys.js';
import { FILE_STORE, type FileStore } from './store/file-store.js';
import { openStream } from './store/sealed-stream.js';

export interface OpenedFile {
  readonly media: AttachmentMedia;
  readonly fileName: string;
  readonly bytes: number;
  /** The first piece is verified already; a later one may still prove to be altered, and throws. */
  readonly pieces: AsyncIterable<Buffer>;
}

interface Found {
  readonly caseId: string;
  readonly fieldClass: AttachmentClass;
  readonly media: AttachmentMedia;
  readonly fileName: string;
  readonly fileId: string;
  readonly bytes: number;
}

@Injectable()
export class ReadingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
    private readonly keys: FileKeys,
    @Inject(FILE_STORE) private readonly store: FileStore | null,
  ) {}

  /**
   * The log is written before a byte leaves, and in the transaction that says that it may.
   *
   * @param taken to be saved somewhere else: logged as an export
   * @throws RefusedError NOT_FOUND; FileSealError, MissingFileError where what lies there is not what was stored
   */
  async open(id: string, part: AttachmentPart, page: number, taken: boolean): Promise<OpenedFile> {
    const { found, key } = await this.work.run(async (tx) => {
      const row = await tx.first<Found>(
        `select a.case_id as "caseId", a.field_class as "fieldClass", a.media, homeward.at('attachments.file_name', a.id, a.file_name) as "fileName",
           f.id as "fileId", f.bytes
         from homeward.attachments a join homeward.attachment_files f on f.attachment_id = a.id and f.part = $2 and f.page = $3
         where a.id = $1 and a.removed_at is null`,
        [id, part, page],
      );
      if (!row) throw new RefusedError('NOT_FOUND');
      const { open } = await this.gate.open(tx, 'attachment.read', row.caseId);
      if (!open.has(row.fieldClass) || (part === 'ORIGINAL' && !open.has('sealed')))
        throw new RefusedError('NOT_FOUND', {}, row.caseId);
      await tx.note(taken ? 'export' : 'read', 'attachments', {
        rowId: id,
        caseId: row.caseId,
        columns: [part.toLowerCase()],
        ...(page ? { detail: { page } } : {}),
      });
      return { found: row, key: await this.keys.find(tx, row.caseId) };
    });
    if (!key || !this.store) throw new RefusedError('NOT_FOUND');
    const pieces = await verified(key, found.fileId, await this.store.get(found.fileId));
    return { media: found.media, fileName: found.fileName, bytes: found.bytes, pieces };
  }
}

/** Opens the first chunk now, so that an altered file is an error and not half an answer. */
async function verified(key: KeyObject, id: string, sealed: AsyncIterable<Buffer>): Promise<AsyncIterable<Buffer>> {
  const opened = openStream(key, id, sealed);
  const first = await opened.next();
  return (async function* () {
    if (!first.done) yield first.value;
    yield* opened;
  })();
}
