import type { KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { AttachmentClass, AttachmentKind } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import type { AttachmentEntity } from './attachments/attachment.entities.js';
import { checkedCaption, checkSubject, type Subject } from './attachments/attachment.rules.js';
import { AttachmentService, type NewAttachment } from './attachments/attachment.service.js';
import { CaseGate } from '../cases/case/case-gate.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { RefusedError } from '../platform/acts/problems.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { currentActor } from '../platform/context/context.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { Decoder } from './decoder/decoder.js';
import { FileFaultError, type FileType, fileTypes } from './decoder/limits.js';
import { FileKeys } from './file-keys.js';
import { safeFileName } from './file-name.js';
import { typeOf } from './file-type.js';
import { type Incoming, incomingFolder, receive } from './incoming.js';
import { FILE_STORE, type FileStore } from './store/file-store.js';
import { sealStream } from './store/sealed-stream.js';
import { UploadPace, UploadsPacedError } from './upload-pace.js';

export interface UploadAbout extends Subject {
  readonly kind: AttachmentKind;
  readonly fieldClass: AttachmentClass;
  readonly caption: string;
  /** As the sender calls it. */
  readonly fileName: string;
  /** Keep the bytes as they came, too, sealed. */
  readonly keepOriginal: boolean;
}

/** From the first byte of an upload to its row: received, recognised, made anew, encrypted, and only then told of. */
@Injectable()
export class IntakeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
    private readonly keys: FileKeys,
    private readonly decoder: Decoder,
    private readonly pace: UploadPace,
    private readonly attachments: AttachmentService,
    @Inject(FILE_STORE) private readonly store: FileStore | null,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Files stand whole on the disk before their row is committed: a row never points at nothing. What a crash leaves without
   * a row is swept at the next start.
   *
   * @throws RefusedError, InvalidInputError, FileFaultError, TooBusyError, UploadsPacedError
   */
  async add(
    operationId: string,
    caseId: string,
    about: UploadAbout,
    body: AsyncIterable<Buffer>,
  ): Promise<{ id: string } | Problem> {
    // Before a byte is read: whoever has no business with the case gets no work out of us.
    const key = await this.work.run(async (tx) => {
      await this.gate.open(tx, 'attachment.record', caseId);
      await checkSubject(tx, caseId, about);
      checkedCaption(about.caption);
      return this.keys.findOrMake(tx, caseId);
    });
    if (!key) throw new RefusedError('NOT_FOUND');
    const store = this.storeOrRefuse();
    const { userId } = currentActor();
    await this.paced(caseId, () => this.pace.countFile(userId, caseId));
    const incoming = await receive(body, incomingFolder(this.config.files));
    try {
      await this.paced(caseId, () => this.pace.countBytes(userId, caseId, incoming.bytes));
      const type = await typeOf(incoming.sample);
      if (!type) throw new FileFaultError('FILE_TYPE_NOT_ALLOWED');
      return await this.keep({ operationId, caseId, about, key, store, incoming, type });
    } finally {
      await incoming.discard();
    }
  }

  private async keep(upload: Upload): Promise<{ id: string } | Problem> {
    const { operationId, caseId, incoming, store } = upload;
    const written: string[] = [];
    let made: NewAttachment;
    try {
      made = await this.make(upload, written);
    } catch (error) {
      await removeAll(store, written);
      throw error;
    }
    // Where this throws it is not known whether the row stands. Its files stay, and the sweep finds out.
    const result = await this.attachments.add(operationId, caseId, incoming.digest, made);
    // Refused, or done by an earlier try of the same upload, with files of its own.
    if (!('id' in result) || result.id !== made.row.id) await removeAll(store, written);
    return result;
  }

  private async make({ about, key, store, incoming, type }: Upload, written: string[]): Promise<NewAttachment> {
    const files: { id: string; part: NewAttachment['files'][number]['part']; page: number; bytes: number }[] = [];
    const size: Pick<AttachmentEntity, 'bytes' | 'width' | 'height' | 'pages'> = {
      bytes: 0,
      width: null,
      height: null,
      pages: null,
    };
    const put = async (plain: AsyncIterable<Buffer>): Promise<string> => {
      const id = uuid();
      written.push(id);
      await store.put(id, sealStream(key, id, plain));
      return id;
    };
    await this.decoder.make(type, incoming.open(), async (part, plain) => {
      files.push({ id: await put(plain), part: part.name, page: part.page, bytes: part.bytes });
      if (part.name === 'CONTENT')
        Object.assign(size, {
          bytes: part.bytes,
          width: part.width ?? null,
          height: part.height ?? null,
          pages: part.pages ?? null,
        });
    });
    if (size.bytes === 0) throw new FileFaultError('FILE_DAMAGED');
    if (about.keepOriginal)
      files.push({ id: await put(incoming.open()), part: 'ORIGINAL', page: 0, bytes: incoming.bytes });
    const { fileName, keepOriginal, ...said } = about;
    return {
      about: said,
      row: {
        id: uuid(),
        media: fileTypes[type].media,
        fileName: safeFileName(fileName, type),
        originalDigest: keepOriginal ? incoming.digest : null,
        ...size,
      },
      files,
    };
  }

  /** Whoever adds too much is answered so, and the log says it. */
  private async paced(caseId: string, count: () => Promise<void>): Promise<void> {
    try {
      await count();
    } catch (error) {
      if (error instanceof UploadsPacedError)
        await this.work.run((tx) =>
          tx.note('refusal', 'attachments', { caseId, detail: { code: 'UPLOADS_PACED', of: error.of } }),
        );
      throw error;
    }
  }

  private storeOrRefuse(): FileStore {
    if (!this.store) throw new RefusedError('FILES_NOT_SET_UP');
    return this.store;
  }
}

interface Upload {
  readonly operationId: string;
  readonly caseId: string;
  readonly about: UploadAbout;
  readonly key: KeyObject;
  readonly store: FileStore;
  readonly incoming: Incoming;
  readonly type: FileType;
}

/** What cannot be removed now is found by the sweep. */
async function removeAll(store: FileStore, ids: readonly string[]): Promise<void> {
  await Promise.allSettled(ids.map((id) => store.remove(id)));
}
