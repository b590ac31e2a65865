import type { RecipientKind } from '@homeward/domain';
import type pg from 'pg';
import { stamp } from './days.js';
import { Random, SEED } from './random.js';
import type { Organisation, Staff, World } from './world.js';

interface Listed {
  readonly name: string;
  readonly kind: RecipientKind;
  readonly domain?: string;
  /** Whom they turned out to be. */
  readonly is?: string;
}

const listed: readonly Listed[] = [
  { name: 'The public', kind: 'PUBLIC' },
  { name: 'Lantern Fund', kind: 'DONOR', domain: 'lantern-fund.example' },
  { name: 'Lantern Fund, Phnom Penh', kind: 'DONOR', is: 'Lantern Fund' },
  { name: 'Working group on forced criminality', kind: 'NGO_PARTNER', domain: 'working-group.example' },
  { name: 'Institute for the study of migration', kind: 'RESEARCH', domain: 'ism.example' },
  { name: 'Ministry of Social Affairs', kind: 'MINISTRY' },
  { name: 'The Mekong Courier', kind: 'MEDIA_PUBLIC', domain: 'mekong-courier.example' },
];

/** @returns ids by name */
export async function tellRecipients(
  client: pg.Client,
  organisation: Organisation,
  auditor: Staff,
  since: number,
  days: World['days'],
): Promise<ReadonlyMap<string, string>> {
  const random = new Random(SEED, -1201 - organisation.index);
  const ids = new Map<string, string>();
  for (const [at, { name, kind, domain = '', is }] of listed.entries()) {
    if (organisation.index !== 0 && kind !== 'PUBLIC') continue;
    const moment = days.moment(since, 60 + at);
    const id = random.uuid(moment);
    ids.set(name, id);
    await client.query(
      `insert into statistics.recipients (id, organisation_id, name, kind, domain, merged_into, merged_reason, added_by, added_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        organisation.id,
        name,
        kind,
        domain,
        is === undefined ? null : ids.get(is),
        is === undefined ? '' : 'The fund has one office that reads our figures. Both names are of it.',
        kind === 'PUBLIC' ? null : auditor.id,
        stamp(moment),
        is === undefined ? 1 : 2,
      ],
    );
  }
  return ids;
}
