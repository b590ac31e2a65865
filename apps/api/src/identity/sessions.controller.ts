import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Requires } from '../platform/access/requires.js';
import { currentActor } from '../platform/context/context.js';
import { RequestReader } from '../platform/context/request-reader.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { refusal, textsOf } from './answers.js';
import { Sessions } from './sessions.js';

interface ListedSession {
  readonly id: string;
  /** The browser's own words about itself. */
  readonly agent: string;
  readonly since: Date;
  readonly lastSeenAt: Date;
  readonly here: boolean;
}

/** Where one is signed in, and ending it there. */
@Controller('auth/sessions')
export class SessionsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly reader: RequestReader,
  ) {}

  @Get()
  @Requires('session.use')
  list(): Promise<ListedSession[]> {
    const actor = currentActor();
    return this.work.run((tx) =>
      tx.query<ListedSession>(
        `select id, agent, created_at as since, last_seen_at as "lastSeenAt", id = $2 as here from homeward.sessions
         where user_id = $1 and ended_at is null and step = 'COMPLETE' and last_seen_at > now() - interval '15 minutes'
           and created_at > now() - interval '8 hours'
         order by id = $2 desc, last_seen_at desc limit 50`,
        [actor.userId, actor.sessionId],
      ),
    );
  }

  @Post('end')
  @HttpCode(204)
  @Requires('session.use')
  async end(@Body() body: unknown): Promise<void> {
    const { id } = textsOf<'id'>(body);
    if (!id || !isUuid(id)) throw refusal(404, 'NOT_FOUND');
    const actor = currentActor();
    await this.work.run(async (tx) => {
      await tx.execute(
        `update homeward.sessions set ended_at = now() where id = $1 and user_id = $2 and ended_at is null`,
        [id, actor.userId],
      );
      await tx.note('session_ended', 'sessions', { rowId: id });
    });
    this.reader.forget();
  }

  @Post('end-others')
  @HttpCode(204)
  @Requires('session.use')
  async endOthers(): Promise<void> {
    const actor = currentActor();
    await this.work.run(async (tx) => {
      await this.sessions.endOthers(tx, actor);
      await tx.note('session_ended', 'sessions', { rowId: actor.userId, detail: { which: 'others' } });
    });
    this.reader.forget();
  }
}
