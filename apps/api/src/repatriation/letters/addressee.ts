import {
  goesTo,
  type LetterNamedKind,
  type LetterRecipientKind,
  looksLikeMission,
  namesMission as names,
} from '@homeward/domain';
import { InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { seenWarnings } from '../../rescues/bodies/body.reader.js';
import type { LetterAddresseeInput } from './letter.inputs.js';

/** Whom a letter goes to. */
export interface Addressee {
  readonly kind: LetterRecipientKind;
  readonly missionId: string | null;
  readonly bodyId: string | null;
  readonly receptionBodyId: string | null;
  readonly movementId: string | null;
  readonly namedKind: LetterNamedKind | null;
  readonly reason: string;
  /** As the entry is called; of a named one nothing: there the address says it. */
  readonly name: string;
  readonly address: string;
}

interface Entry {
  readonly name: string;
  readonly lines: readonly string[];
  readonly over?: boolean;
}
type Ids = Pick<Addressee, 'missionId' | 'bodyId' | 'receptionBodyId' | 'movementId' | 'namedKind' | 'reason'>;

const nobody: Ids = {
  missionId: null,
  bodyId: null,
  receptionBodyId: null,
  movementId: null,
  namedKind: null,
  reason: '',
};
const SHORTEST_REASON = 10;

/** @throws InvalidInputError of the field under `addressee` that is missing, unknown, over, or of another kind */
export async function addresseeOf(tx: Tx, asked: LetterAddresseeInput): Promise<Addressee> {
  return readers[asked.kind](tx, asked);
}

const refuse = (field: keyof LetterAddresseeInput, code: string): never => {
  throw new InvalidInputError([{ field: `addressee.${field}`, code }]);
};

const readers: Readonly<
  Record<LetterRecipientKind, (tx: Tx, asked: LetterAddresseeInput) => Addressee | Promise<Addressee>>
> = {
  async MISSION(tx, asked) {
    const missionId = asked.missionId ?? refuse('missionId', 'LETTER_MISSION_NEEDED');
    const entry = await entryOf(
      tx,
      'missionId',
      missionId,
      `select name, array[address, case when strpos(address, city) > 0 then '' else city end] as lines from homeward.missions`,
    );
    const bodyId = asked.bodyId ?? null;
    if (bodyId) {
      const body = await bodyOf(tx, bodyId);
      // The police are no part of an embassy: a letter to one does not pass as a letter to the other.
      if (!body.isMission) refuse('bodyId', 'LETTER_ADDRESSEE_UNKNOWN');
      if (body.missionId !== null && body.missionId !== missionId) refuse('missionId', 'LETTER_BODY_OTHER_MISSION');
    }
    return made('MISSION', { missionId, bodyId }, entry);
  },
  async BODY(tx, asked) {
    const bodyId = asked.bodyId ?? refuse('bodyId', 'LETTER_ADDRESSEE_NEEDED');
    const body = await bodyOf(tx, bodyId);
    if (body.isMission) refuse('bodyId', 'LETTER_BODY_IS_MISSION');
    return made('BODY', { bodyId }, body);
  },
  async RECEPTION(tx, asked) {
    const receptionBodyId = asked.receptionBodyId ?? refuse('receptionBodyId', 'LETTER_ADDRESSEE_NEEDED');
    const entry = await entryOf(
      tx,
      'receptionBodyId',
      receptionBodyId,
      `select name, array[contact, address, case when strpos(address, city) > 0 then '' else city end] as lines,
         not (valid_from <= homeward.today() and coalesce(valid_to >= homeward.today(), true)) as over from homeward.reception_bodies`,
    );
    return made('RECEPTION', { receptionBodyId }, entry);
  },
  async CARRIER(tx, asked) {
    const movementId = asked.movementId ?? refuse('movementId', 'LETTER_ADDRESSEE_NEEDED');
    const entry = await entryOf(
      tx,
      'movementId',
      movementId,
      `select carrier as name, array[number] as lines, cancelled_at is not null as over from homeward.movements`,
    );
    if (entry.name.trim() === '') refuse('movementId', 'LETTER_NO_CARRIER');
    return made('CARRIER', { movementId }, entry);
  },
  NAMED(_tx, asked) {
    const namedKind = asked.namedKind ?? refuse('namedKind', 'REQUIRED');
    const reason = (asked.reason ?? '').trim();
    if ([...reason].length < SHORTEST_REASON) refuse('reason', 'LETTER_NAMED_WHY');
    return made('NAMED', { namedKind, reason }, { name: '', lines: [] });
  },
};

const made = (kind: LetterRecipientKind, ids: Partial<Ids>, { name, lines }: Entry): Addressee => ({
  kind,
  ...nobody,
  ...ids,
  name,
  address: [name, ...lines].join('\n'),
});

async function entryOf(tx: Tx, field: keyof LetterAddresseeInput, id: string, select: string): Promise<Entry> {
  const row = await tx.first<Entry>(`${select} where id = $1 and organisation_id = $2`, [
    id,
    currentActor().organisationId,
  ]);
  if (!row) return refuse(field, 'LETTER_ADDRESSEE_UNKNOWN');
  if (row.over) refuse(field, 'LETTER_ADDRESSEE_OVER');
  return row;
}

/** An embassy of the directory of bodies is a mission, also where nobody has said yet which. */
async function bodyOf(tx: Tx, id: string): Promise<Entry & { missionId: string | null; isMission: boolean }> {
  const row = await tx.first<Entry & { missionId: string | null; isMission: boolean }>(
    `select name, array[province] as lines, mission_id as "missionId", mission_id is not null or kind = 'EMBASSY' as "isMission", retired_at is not null as over
     from homeward.rescue_bodies where id = $1 and organisation_id = $2`,
    [id, currentActor().organisationId],
  );
  if (!row) return refuse('bodyId', 'LETTER_ADDRESSEE_UNKNOWN');
  if (row.over) refuse('bodyId', 'LETTER_ADDRESSEE_OVER');
  return row;
}

export interface Written {
  readonly addressee: Addressee;
  readonly recipient: readonly string[];
}
/** What the letter says of its reader, and how the entry is called that was chosen: either may name somebody else. */
const saidIn = ({ addressee, recipient }: Written): string => [...recipient, addressee.name].join('\n');

/**
 * Who may be named to a mission is decided by the mission of the directory. An address that is typed is no way around that, whoever
 * was chosen: one that names an embassy or consulate needs it chosen, and one of the directory that is not the one chosen is another reader.
 */
export async function refuseOtherMission(tx: Tx, letter: Written): Promise<void> {
  const { missionId } = letter.addressee;
  const text = saidIn(letter);
  const missions = await tx.query<{ id: string; name: string }>(
    `select id, name from homeward.missions where organisation_id = $1`,
    [currentActor().organisationId],
  );
  const named = missions.filter(({ name }) => names(text, name)).map(({ id }) => id);
  const other = named.length > 0 && (missionId === null || !named.includes(missionId));
  if (other || (missionId === null && looksLikeMission(text)))
    throw new InvalidInputError([{ field: 'recipient', code: 'LETTER_NAMES_MISSION' }]);
}

/**
 * A leak at whom the letter goes to was read before the letter is made, as before a rescue request goes there. Also of those who
 * are not asked any more: they may not be asked because of it.
 */
export async function refuseUnseen(tx: Tx, letter: Written, warningIds: readonly string[]): Promise<void> {
  const bodies = await tx.query<{ id: string; name: string; missionId: string | null }>(
    `select id, name, mission_id as "missionId" from homeward.rescue_bodies where organisation_id = $1`,
    [currentActor().organisationId],
  );
  const written = bodies.filter((body) => goesTo(letter.addressee, saidIn(letter), body));
  const { seen } = await seenWarnings(
    tx,
    written.map(({ id }) => ({ bodyId: id, field: 'warningIds' })),
  );
  if ([...seen.values()].some((id) => !warningIds.includes(id)))
    throw new InvalidInputError([{ field: 'warningIds', code: 'WARNING_NOT_SEEN' }]);
}
