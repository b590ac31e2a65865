import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { NoticeModel, type SeeNoticeInput } from './glass.models.js';

const MOST_NOTICES = 30;
const query = `select n.id, n.kind, n.about, coalesce(n.data ->> 'reference', '') as "caseReference", (n.data ->> 'count')::int as count, n.data ->> 'until' as until, n.created_at as "createdAt", n.seen_at as "seenAt",
  u.id as x_actor_id, u.display_name as x_actor from homeward.notices n left join homeward.users u on u.id = n.actor_id where n.user_id = $1`;
type Row = Omit<NoticeModel, 'actor'> & { x_actor_id: string | null; x_actor: string };

/** Notices are written by the database beside what they tell of; here they are read and said to be seen. */
@Injectable()
export class NoticeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  list(): Promise<NoticeModel[]> {
    return this.work.run(async (tx) =>
      (
        await tx.query<Row>(`${query} order by n.seen_at is not null, n.created_at desc, n.id limit ${MOST_NOTICES}`, [
          currentActor().userId,
        ])
      ).map(toModel),
    );
  }

  /** For the first page. */
  async unread(tx: Tx): Promise<NoticeModel[]> {
    const rows = await tx.query<Row>(
      `${query} and n.seen_at is null order by n.created_at desc, n.id limit ${MOST_NOTICES}`,
      [currentActor().userId],
    );
    return rows.map(toModel);
  }

  see(input: SeeNoticeInput): Promise<NoticeModel | Problem> {
    return this.acts.run(
      'seeNotice',
      input,
      async (tx) => {
        await one(tx, input.noticeId);
        await tx.execute(
          `update homeward.notices set seen_at = now(), version = version + 1 where id = $1 and user_id = $2 and seen_at is null`,
          [input.noticeId, currentActor().userId],
        );
        return { id: input.noticeId };
      },
      (tx, done) => one(tx, done.id),
    );
  }
}

async function one(tx: Tx, id: string): Promise<NoticeModel> {
  const row = await tx.first<Row>(`${query} and n.id = $2`, [currentActor().userId, id]);
  if (!row) throw new RefusedError('NOT_FOUND');
  return toModel(row);
}

const toModel = ({ x_actor_id, x_actor, ...row }: Row): NoticeModel =>
  Object.assign(new NoticeModel(), row, { actor: x_actor_id ? { id: x_actor_id, displayName: x_actor } : null });
