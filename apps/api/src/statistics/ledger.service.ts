import { Injectable } from '@nestjs/common';
import type { LedgerAct } from '@homeward/domain';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../platform/graphql/paging.js';
import { LedgerEntryModel } from './cube.models.js';

interface LedgerRow {
  readonly id: string;
  readonly seq: number;
  readonly at: Date;
  readonly act: LedgerAct;
  readonly release_id: string | null;
  readonly number: number | null;
  readonly kind: LedgerEntryModel['kind'];
  readonly recipient: string | null;
  readonly reason: string | null;
  readonly period_from: string;
  readonly period_to: string;
  readonly rho: number | null;
  readonly by_name: string | null;
  readonly hash: Buffer;
}

/** What left and what was spent, each step chained to the one before by the database. */
@Injectable()
export class LedgerService {
  constructor(private readonly work: UnitOfWork) {}

  page(first: number | undefined, after: string | undefined): Promise<Page<LedgerEntryModel>> {
    const size = pageSize(first);
    return this.work.run(async (tx) => {
      const key = decodeCursor(after, 'ledger')?.key;
      // A cursor that somebody made up leads to an empty page.
      const before = key === undefined ? null : /^\d{1,9}$/.test(key ?? '') ? Number(key) : 0;
      const rows = await tx.query<LedgerRow>(
        `select l.organisation_id as id, l.seq, l.at, l.act, l.release_id, r.number, r.kind, r.recipient, case when l.act = 'WITHDRAWN' then r.withdrawn_reason end as reason,
           s.period_from, s.period_to, l.rho, u.display_name as by_name, l.hash
         from statistics.ledger l join statistics.snapshots s on s.id = l.snapshot_id left join statistics.releases r on r.id = l.release_id
         left join homeward.users u on u.id = l.by_user where ($1::int is null or l.seq < $1) order by l.seq desc limit $2`,
        [before, size + 1],
      );
      return toPage(rows, size, 'ledger', (row) => String(row.seq), entryOf);
    });
  }

  /** Each entry follows from the one before, and none is missing. */
  holds(): Promise<boolean> {
    return this.work.run(
      async (tx) => (await tx.first<{ holds: boolean }>(`select statistics.ledger_holds() as holds`))?.holds ?? false,
    );
  }
}

const entryOf = (row: LedgerRow): LedgerEntryModel =>
  Object.assign(new LedgerEntryModel(), {
    number: row.seq,
    at: row.at,
    act: row.act,
    releaseId: row.release_id,
    release: row.number,
    kind: row.kind,
    recipient: row.recipient,
    reason: row.reason,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    rho: row.rho,
    by: row.by_name,
    hash: row.hash.toString('hex'),
  });
