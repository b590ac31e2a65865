import { csv } from '../exchange/write-csv.js';
import type { AuditEventModel } from './audit.models.js';

/** More is a matter for a dump: a spreadsheet of half a year serves nobody. */
export const MOST_ROWS = 20_000;

export function auditFile(events: readonly AuditEventModel[], say: (key: string) => string): string {
  const lines = [
    ['at', 'who', 'roles', 'kind', 'subject', 'onCase', 'columns', 'rows', 'address', 'requestId', 'id'].map((name) =>
      say(`audit.file.${name}`),
    ),
    ...events.map((event) => [
      event.at.toISOString(),
      event.actor ? (event.actor.name ?? event.actor.mark) : '',
      event.actor ? event.actor.roles.map((role) => say(`codes.roles.${role}`)).join(', ') : '',
      say(`codes.auditKinds.${event.kind}`),
      event.subject,
      say(event.onCase ? 'audit.file.yes' : 'audit.file.no'),
      event.columns.join(', '),
      event.rows === null ? '' : String(event.rows),
      event.address ?? '',
      event.requestId ?? '',
      event.id,
    ]),
  ];
  return csv(lines);
}
