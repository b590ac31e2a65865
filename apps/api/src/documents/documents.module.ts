import { Inject, Module, type OnApplicationBootstrap, Optional } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { describe } from '../platform/graphql/errors.js';
import { LOGGER } from '../platform/platform.module.js';
import { AttachmentResolver } from './attachments/attachment.resolver.js';
import { AttachmentService } from './attachments/attachment.service.js';
import { Decoder } from './decoder/decoder.js';
import { ErasedFilesService } from './erased-files.service.js';
import { FileKeys } from './file-keys.js';
import { FilesController } from './files.controller.js';
import { incomingFolder } from './incoming.js';
import { IntakeService } from './intake.service.js';
import { ReadingService } from './reading.service.js';
import { FILE_STORE, type FileStore } from './store/file-store.js';
import { openStore } from './store/open-store.js';
import { sweep } from './sweep.js';
import { UploadPace } from './upload-pace.js';

@Module({
  imports: [CasesModule],
  controllers: [FilesController],
  providers: [
    { provide: FILE_STORE, inject: [CONFIG], useFactory: (config: Config) => openStore(config.files) },
    FileKeys,
    Decoder,
    UploadPace,
    AttachmentService,
    AttachmentResolver,
    IntakeService,
    ReadingService,
    ErasedFilesService,
  ],
  exports: [ErasedFilesService, ReadingService, FILE_STORE],
})
export class DocumentsModule implements OnApplicationBootstrap {
  constructor(
    private readonly source: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CONFIG) private readonly config: Config,
    @Optional() @Inject(FILE_STORE) private readonly store: FileStore | null,
  ) {}

  /** Not waited for: a bucket that answers slowly must not keep the API from starting. */
  onApplicationBootstrap(): void {
    if (!this.store) return;
    sweep(this.store, this.source, incomingFolder(this.config.files)).then(
      (removed) => removed > 0 && this.logger.info({ removed }, 'files without a row were removed'),
      (error: unknown) => this.logger.error({ error: describe(error) }, 'files without a row could not be looked for'),
    );
  }
}
