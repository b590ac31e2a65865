import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { BoardRepository } from './board/board.repository.js';
import { BoardResolver } from './board/board.resolver.js';
import { BoardService } from './board/board.service.js';
import { CompleteItemsService } from './checklist/complete-items.service.js';
import { ExceptionsService } from './checklist/exceptions.service.js';
import { WayHomeReader } from './checklist/way-home.reader.js';
import { WayHomeResolver } from './checklist/way-home.resolver.js';
import { WayHomeService } from './checklist/way-home.service.js';
import { LetterResolver } from './letters/letter.resolver.js';
import { LetterService } from './letters/letter.service.js';
import { LetterFiles } from './letters/letter-files.js';
import { LetterTemplateService } from './letters/template.service.js';
import { LettersController } from './letters/letters.controller.js';
import { MissionResolver } from './missions/mission.resolver.js';
import { MissionService } from './missions/mission.service.js';
import { JourneyService } from './movements/journey.service.js';
import { MovementRepository } from './movements/movement.repository.js';
import { MovementResolver } from './movements/movement.resolver.js';
import { MovementService } from './movements/movement.service.js';
import { PapersResolver } from './papers/papers.resolver.js';
import { PapersService } from './papers/papers.service.js';
import { PartnerService } from './shares/partner.service.js';
import { ShareResolver } from './shares/share.resolver.js';
import { ShareService } from './shares/share.service.js';

@Module({
  imports: [CasesModule, DocumentsModule],
  controllers: [LettersController],
  providers: [
    WayHomeReader,
    WayHomeService,
    ExceptionsService,
    CompleteItemsService,
    WayHomeResolver,
    PapersService,
    PapersResolver,
    MovementRepository,
    MovementService,
    JourneyService,
    MovementResolver,
    BoardRepository,
    BoardService,
    BoardResolver,
    LetterTemplateService,
    LetterService,
    LetterFiles,
    LetterResolver,
    MissionService,
    MissionResolver,
    ShareService,
    PartnerService,
    ShareResolver,
  ],
})
export class RepatriationModule {}
