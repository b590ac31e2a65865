import type { Sex } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import type { Filing } from '../../cases/finding/filing.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { findableOf } from '../roster/entry-values.js';
import { RosterEntryEntity } from '../roster/roster.entity.js';
import { nextPosition } from '../roster/roster.service.js';

interface Expected {
  caseId: string;
  name: string;
  romanisedName: string;
  sex: Sex;
  nationality: string | null;
  birth: string | null;
  birthEstimated: boolean;
  documentNumber: string;
  phone: string;
}

/**
 * Puts people whose cases the actor sees on the roster of an operation as expected, each row known to be their case. Who is
 * in a restricted case is counted and not named: whoever stands at the gate would read the name.
 */
export async function expectOnRoster(
  tx: Tx,
  filing: Filing,
  operationId: string,
  caseIds: readonly string[],
): Promise<void> {
  const rows = await tx.query<Expected>(
    `select c.id as "caseId", ${at('persons.name', 'p')} as name, ${at('persons.romanised_name', 'p')} as "romanisedName", p.sex, c.nationality,
       ${at('persons.birth', 'p')} as birth, ${at('persons.birth_estimated', 'p')} as "birthEstimated",
       ${at('persons.document_number', 'p')} as "documentNumber", ${at('persons.phone', 'p')} as phone
     from homeward.cases c join homeward.persons p on p.id = c.person_id where c.id = any($1::uuid[]) and c.sensitivity = 'NORMAL' order by c.reference`,
    [caseIds],
  );
  const first = await nextPosition(tx, operationId);
  const { organisationId, userId } = currentActor();
  await tx.insert(
    RosterEntryEntity,
    rows.map(({ caseId, sex, nationality, ...findable }, index) => ({
      id: uuid(),
      organisationId,
      operationId,
      position: first + index,
      ...findable,
      sex,
      nationality,
      room: '',
      ...filing.blind(findableOf(findable)),
      doubts: [],
      outcome: 'EXPECTED' as const,
      decision: 'SAME_AS_CASE' as const,
      sameAsCase: caseId,
      decidedBy: userId,
    })),
  );
}
