import type { AuditEventModel } from './audit.models.js';

/** More is a matter for a dump: a spreadsheet of half a year serves nobody. */
export const MOST_ROWS = 20_000;

/** A cell that could begin a formula gets an apostrophe: kinds and tables are ours, but a request id is the caller's. */
const quote = (value: string): string =>
  `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** RFC 4180 with a byte order mark, so that Excel reads Khmer. */
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
  return `\ufeff${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`;
}
