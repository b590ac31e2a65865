import { Injectable } from '@nestjs/common';
import { type ReadingKind, readingKinds, type Role } from '@homeward/domain';
import { CaseGate } from '../cases/case/case-gate.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../platform/graphql/paging.js';
import { type CaseReaderModel, CaseVisitModel } from './readers.models.js';

interface VisitRow {
  id: string;
  name: string;
  roles: Role[];
  from: Date;
  to: Date;
  /** Microseconds, which a Date does not hold: what the cursor compares. */
  to_text: string;
  readings: number;
  signs: string[];
}

const rolesOf = `array(select x.role::text from homeward.user_roles x where x.user_id = u.id order by 1) as roles`;

/** Who has looked at a case: for whoever answers for those who may. */
@Injectable()
export class ReadersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
  ) {}

  /** @returns null when there is no such case for this actor */
  readers(caseId: string): Promise<CaseReaderModel[] | null> {
    return this.work.run(async (tx) => {
      if (!(await this.gate.look(tx, 'case.readers', caseId))) return null;
      return tx.query<CaseReaderModel>(
        `select r.actor_id as id, u.display_name as name, r.readings::int as readings, r.last_at as "lastAt", ${rolesOf}
         from audit.readers_of($1) r join homeward.users u on u.id = r.actor_id order by r.last_at desc`,
        [caseId],
      );
    });
  }

  /** @returns null when there is no such case for this actor */
  visits(
    caseId: string,
    readerId: string | null,
    first: number | undefined,
    after: string | undefined,
  ): Promise<Page<CaseVisitModel> | null> {
    const size = pageSize(first);
    const shape = ['visits', caseId, readerId];
    return this.work.run(async (tx) => {
      if (!(await this.gate.look(tx, 'case.readers', caseId))) return null;
      const cursor = decodeCursor(after, shape);
      const rows = await tx.query<VisitRow>(
        `select v.actor_id as id, u.display_name as name, ${rolesOf}, v.first_at as "from", v.last_at as "to",
           to_char(v.last_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00' as to_text, v.readings::int as readings, v.signs
         from audit.visits_of($1, $2, $3::timestamptz, $4, $5) v join homeward.users u on u.id = v.actor_id
         order by v.last_at desc, v.actor_id desc`,
        [caseId, readerId, cursor?.key ?? null, cursor?.id ?? null, size + 1],
      );
      // Watching who watches is a reading, too.
      await tx.note('read', 'events', {
        caseId,
        ...(readerId ? { rowId: readerId } : {}),
        detail: { rows: rows.length },
      });
      return toPage(
        rows,
        size,
        shape,
        (row) => row.to_text,
        ({ id: readerId, name, roles, from, to, readings, signs }) =>
          Object.assign(new CaseVisitModel(), { readerId, name, roles, from, to, readings, kinds: kindsOf(signs) }),
      );
    });
  }
}

/** Names of lists of the log, in the few words that a supervisor thinks in. */
const kinds: Readonly<Record<string, ReadingKind>> = {
  persons: 'NAMES',
  cases: 'NAMES',
  roster_entries: 'NAMES',
  movement_passengers: 'NAMES',
  interviews: 'INTERVIEW',
  interview_drafts: 'INTERVIEW',
  stays: 'INTERVIEW',
  identifications: 'SCREENING',
  notes: 'NOTES',
  'notes:sealed': 'SEALED',
  person_contacts: 'CONTACTS',
  pleas: 'CONTACTS',
  people_around: 'PEOPLE_AROUND',
  identity_documents: 'PAPERS',
  travel_documents: 'PAPERS',
  attachments: 'FILES',
  'attachments:taken': 'FILES_TAKEN',
  custody_spells: 'CUSTODY',
  custody_reviews: 'CUSTODY',
  custody_changes: 'CUSTODY',
  house_reports: 'CUSTODY',
  break_glasses: 'BREAK_GLASS',
  events: 'THIS_LIST',
};

const kindsOf = (signs: readonly string[]): ReadingKind[] => {
  const found = new Set(signs.map((sign) => kinds[sign] ?? 'OTHER'));
  return readingKinds.filter((kind) => found.has(kind));
};
