import { createHash } from 'node:crypto';

/** A row of audit.events as text, as COPY gives it: what a verifier has to go by. */
export interface StoredEvent {
  readonly id: string;
  readonly at: string;
  readonly organisation_id: string | null;
  readonly actor_id: string | null;
  readonly session_id: string | null;
  readonly address: string | null;
  readonly request_id: string | null;
  readonly kind: string;
  readonly subject: string;
  readonly row_id: string | null;
  readonly case_id: string | null;
  /** A Postgres array: {name,birth}. */
  readonly columns: string;
  readonly detail: string | null;
  readonly shard: string;
  readonly seq: string;
  /** Bytes as Postgres writes them: \x and hex. */
  readonly previous: string;
  readonly hash: string;
}

export const eventColumns = [
  'id',
  'at',
  'organisation_id',
  'actor_id',
  'session_id',
  'address',
  'request_id',
  'kind',
  'subject',
  'row_id',
  'case_id',
  'columns',
  'detail',
  'shard',
  'seq',
  'previous',
  'hash',
] as const satisfies readonly (keyof StoredEvent)[];

/** What the first event of a chain names as the hash before it. */
export const GENESIS = '0'.repeat(64);

/**
 * Canonical JSON (RFC 8785: names in order, no white space), the same text as audit.canonical() makes in Postgres.
 * `detail` is a string: the text of the jsonb, which Postgres keeps in one form.
 */
export function canonical(event: StoredEvent): string {
  return (
    `{"actor":${text(event.actor_id)},"address":${text(event.address)},"at":"${instant(event.at)}","case":${text(event.case_id)}` +
    `,"columns":${JSON.stringify(arrayOf(event.columns))},"detail":${text(event.detail)},"id":${event.id},"kind":${text(event.kind)}` +
    `,"organisation":${text(event.organisation_id)},"previous":"${event.previous.slice(2)}","request":${text(event.request_id)}` +
    `,"row":${text(event.row_id)},"seq":${event.seq},"session":${text(event.session_id)},"shard":${event.shard},"subject":${text(event.subject)}}`
  );
}

/** @returns hex */
export const hashOf = (event: StoredEvent): string => createHash('sha256').update(canonical(event)).digest('hex');

const text = (value: string | null): string => (value === null ? 'null' : JSON.stringify(value));

const INSTANT = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?([+-])(\d\d)(?::?(\d\d))?(?::?(\d\d))?$/;

/** `2026-11-26 09:30:00.5+07` is `2026-11-26T02:30:00.500000Z`: a dump shows instants in the zone of its session. */
export function instant(stored: string): string {
  const parts = INSTANT.exec(stored);
  if (!parts) return stored;
  const [, day = '', time = '', fraction = '', sign, hours = '0', minutes = '0', seconds = '0'] = parts;
  const micro = fraction.padEnd(6, '0');
  const away = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  if (away === 0) return `${day}T${time}.${micro}Z`;
  const utc = new Date(Date.parse(`${day}T${time}Z`) - (sign === '-' ? -1 : 1) * away * 1000);
  return `${utc.toISOString().slice(0, 19)}.${micro}Z`;
}

/** A one-dimensional Postgres array of text without nulls. */
function arrayOf(stored: string): string[] {
  const items: string[] = [];
  for (const [, quoted, bare] of stored.slice(1, -1).matchAll(/(?:"((?:[^"\\]|\\.)*)"|([^,"]+))(?:,|$)/gs))
    items.push(quoted === undefined ? (bare ?? '') : quoted.replace(/\\(.)/gs, '$1'));
  return items;
}
