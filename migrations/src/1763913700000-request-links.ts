import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, dropCodes } from './sql.js';

/** A request may be linked to an operation that is there already, and the link taken back: which operation is said by the event. */
export class RequestLinks1763913700000 implements MigrationInterface {
  name = 'RequestLinks1763913700000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${addCodes('rescue_event_kind', 'OPERATION_UNLINKED')}
      alter table homeward.rescue_events add column operation_id uuid references homeward.operations;
      comment on column homeward.rescue_events.operation_id is 'The operation that was planned from the request or linked to it, or was until then.';
      -- The owner of the tables is under their policies, too, while they are forced.
      alter table homeward.rescue_events no force row level security;
      alter table homeward.rescue_requests no force row level security;
      update homeward.rescue_events e set operation_id = r.operation_id from homeward.rescue_requests r where r.id = e.request_id and e.kind = 'OPERATION_PLANNED';
      alter table homeward.rescue_requests force row level security;
      alter table homeward.rescue_events force row level security;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.rescue_events no force row level security;
      delete from homeward.rescue_events where kind = 'OPERATION_UNLINKED';
      alter table homeward.rescue_events force row level security;
      ${dropCodes('rescue_event_kind', 'OPERATION_UNLINKED')}
      alter table homeward.rescue_events drop column operation_id;
    `);
  }
}
