import { Injectable } from '@nestjs/common';
import { reachesEverybody } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import {
  type AddRecipientInput,
  type CorrectRecipientInput,
  type MergeRecipientsInput,
  RecipientModel,
  RecipientNameModel,
  RecipientPeriodModel,
  RecipientReleaseModel,
} from './recipient.models.js';
import { domainOf } from './recipients-alike.js';
import { type Got, gotBy, heldTogether, namesOf, type RecipientRow, register, similarTo } from './recipients.js';
import { RecipientEntity } from './statistics.entities.js';

/** The register of who gets figures. Whoever is new and may be somebody who is there is asked about first. */
@Injectable()
export class RecipientService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  list(): Promise<RecipientModel[]> {
    return this.work.run(async (tx) => {
      const all = await register(tx);
      return all.map((row) => modelOf(row, all));
    });
  }

  /** Whom a name or an address may belong to already. */
  similar(name: string, domain: string): Promise<RecipientNameModel[]> {
    return this.work.run(async (tx) => {
      const wanted = { names: name === '' ? [] : [name], domain: domainOf(domain) ?? '', open: false };
      return similarTo(wanted, await register(tx)).map(nameOf);
    });
  }

  add(input: AddRecipientInput): Promise<RecipientModel | Problem> {
    return this.acts.run(
      'addRecipient',
      input,
      async (tx) => {
        await oneAtATime(tx);
        const fields = fieldsOf(input, await register(tx));
        const id = uuid();
        const { organisationId, userId } = currentActor();
        await tx.insert(RecipientEntity, { id, organisationId, addedBy: userId, ...fields });
        return { id };
      },
      (tx, { id }) => shown(tx, id),
    );
  }

  correct(input: CorrectRecipientInput): Promise<RecipientModel | Problem> {
    return this.acts.run(
      'correctRecipient',
      input,
      async (tx) => {
        await oneAtATime(tx);
        const all = await register(tx);
        const row = standingOf(input.recipientId, all);
        const { apartFrom, ...fields } = fieldsOf(input, all, row);
        await tx.update(RecipientEntity, row.id, input.expectedVersion, {
          ...fields,
          apartFrom: [...new Set([...row.apart_from, ...apartFrom])],
        });
        return { id: row.id };
      },
      (tx, { id }) => shown(tx, id),
    );
  }

  merge(input: MergeRecipientsInput): Promise<RecipientModel | Problem> {
    return this.acts.run(
      'mergeRecipients',
      input,
      async (tx) => {
        await oneAtATime(tx);
        const all = await register(tx);
        const row = standingOf(input.recipientId, all);
        const into = all.find(({ id }) => id === input.into);
        if (!into || into.merged_into || into.id === row.id)
          throw new InvalidInputError([{ field: 'into', code: 'RECIPIENT_UNKNOWN' }]);
        if (!input.reason) throw new InvalidInputError([{ field: 'reason', code: 'REQUIRED' }]);
        await tx.update(RecipientEntity, row.id, input.expectedVersion, {
          mergedInto: into.id,
          mergedReason: input.reason,
        });
        return { id: into.id };
      },
      (tx, { id }) => shown(tx, id),
    );
  }
}

/** Two new ones at once would not be laid beside each other. The database takes the same turn. */
const oneAtATime = (tx: Tx): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended('recipients ' || $1, 0))`, [currentActor().organisationId]);

/** @throws RefusedError where it is not there, is the public, or turned out to be somebody else */
function standingOf(id: string, all: readonly RecipientRow[]): RecipientRow {
  const row = all.find((one) => one.id === id);
  if (!row) throw new RefusedError('NOT_FOUND');
  if (row.kind === 'PUBLIC') throw new RefusedError('RECIPIENT_FIXED');
  if (row.merged_into) throw new RefusedError('RECIPIENT_MERGED');
  return row;
}

type Fields = Pick<AddRecipientInput, 'name' | 'kind' | 'domain' | 'apartFrom'>;

/** @param row the one that is corrected: it is not laid beside itself */
function fieldsOf(
  { name, kind, domain, apartFrom }: Fields,
  all: readonly RecipientRow[],
  row?: RecipientRow,
): Pick<RecipientEntity, 'name' | 'kind' | 'domain' | 'apartFrom'> {
  if (!name) throw new InvalidInputError([{ field: 'name', code: 'REQUIRED' }]);
  if (kind === 'PUBLIC') throw new InvalidInputError([{ field: 'kind', code: 'RECIPIENT_FIXED' }]);
  const known = domain ? domainOf(domain) : '';
  if (known === undefined) throw new InvalidInputError([{ field: 'domain', code: 'RECIPIENT_DOMAIN' }]);
  const answered = new Set([...apartFrom, ...(row?.apart_from ?? [])]);
  const names = [...new Set([name, ...(row ? namesOf(row) : [])])];
  const open = similarTo(
    { ...(row ? { id: row.id } : {}), names, domain: known, open: reachesEverybody(kind) },
    all,
  ).filter(({ id }) => !answered.has(id));
  if (open.length > 0)
    throw new InvalidInputError([
      { field: 'apartFrom', code: 'RECIPIENT_ALIKE', params: { names: open.map((one) => one.name).join(', ') } },
    ]);
  const ids = new Set(all.map(({ id }) => id));
  return { name, kind, domain: known, apartFrom: [...new Set(apartFrom)].filter((id) => ids.has(id)) };
}

async function shown(tx: Tx, id: string): Promise<RecipientModel> {
  const all = await register(tx);
  const row = all.find((one) => one.id === id);
  if (!row) throw new RefusedError('NOT_FOUND');
  return modelOf(row, all);
}

const nameOf = ({ id, name, kind }: RecipientRow): RecipientNameModel =>
  Object.assign(new RecipientNameModel(), { id, name, kind });

function modelOf(row: RecipientRow, all: readonly RecipientRow[]): RecipientModel {
  const standing = row.merged_into === null;
  const into = all.find(({ id }) => id === row.merged_into);
  const similar = standing
    ? similarTo({ id: row.id, names: namesOf(row), domain: row.domain, open: reachesEverybody(row.kind) }, all)
    : [];
  return Object.assign(new RecipientModel(), {
    id: row.id,
    name: row.name,
    kind: row.kind,
    domain: row.domain,
    mergedInto: into ? nameOf(into) : null,
    mergedReason: row.merged_reason,
    mergedHere: standing ? all.filter((one) => one.root === row.id && one.id !== row.id).map(nameOf) : [],
    alike: similar.map(nameOf),
    releases: (standing ? gotBy(row.id, all) : row.got).map(releaseOf),
    heldTogether: standing
      ? heldTogether(row.id, all).map(({ snapshot, from, to, families }) =>
          Object.assign(new RecipientPeriodModel(), {
            snapshotId: snapshot,
            periodFrom: from,
            periodTo: to,
            families,
          }),
        )
      : [],
    addedAt: row.added_at,
    addedBy: row.added_by,
    version: row.version,
  });
}

const releaseOf = (one: Got): RecipientReleaseModel =>
  Object.assign(new RecipientReleaseModel(), {
    id: one.id,
    number: one.number,
    kind: one.kind,
    recipient: one.name,
    open: one.open,
    snapshotId: one.snapshot,
    periodFrom: one.from,
    periodTo: one.to,
    releasedAt: new Date(one.asked),
    confirmedAt: one.confirmed === null ? null : new Date(one.confirmed),
    withdrawnAt: one.withdrawn === null ? null : new Date(one.withdrawn),
  });
