import { Inject, Injectable } from '@nestjs/common';
import type { QueryRunner } from 'typeorm';
import { FILE_STORE, type FileStore } from './store/file-store.js';

/** The last step of an erasure. The ciphertexts are noise since the data key of the case is destroyed; now they go, too. */
@Injectable()
export class ErasedFilesService {
  constructor(@Inject(FILE_STORE) private readonly store: FileStore | null) {}

  /**
   * Does nothing while the data key of the case is there. May be called again where it was interrupted: what has lost its row
   * and not its file is swept at the next start.
   *
   * @returns how many files were destroyed
   */
  async destroyFilesOf(runner: QueryRunner, caseId: string): Promise<number> {
    const gone = (await runner.query(`select homeward.forget_files($1) as id`, [caseId])) as { id: string }[];
    for (const { id } of gone) await this.store?.remove(id);
    return gone.length;
  }
}
