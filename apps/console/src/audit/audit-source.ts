import { listFrom, type ResourceSource } from '../data/resource.js';
import { type AuditEvent, AuditEventsDocument } from './audit-documents.js';
import { filterOf } from './audit-filter.js';

export default {
  list: listFrom(
    AuditEventsDocument,
    ({ filter, first, after }) => ({ filter: filterOf(filter), first, after }),
    (result) => result.auditEvents,
  ),
} satisfies ResourceSource<AuditEvent>;
