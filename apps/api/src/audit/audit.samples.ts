import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../testing/samples.js';

const filter = { from: '2026-01-01', kinds: ['read', 'refusal'], night: false, outside: false };

export const samples: Sample[] = [
  {
    operation: 'auditEvents',
    on: 'organisation',
    document: `query ($filter: AuditFilter) { auditEvents(filter: $filter, first: 5) { nodes { id at kind subject onCase columns rows requestId address actor { id name roles mark } } pageInfo { hasNextPage endCursor } } }`,
    variables: () => ({ filter }),
  },
  {
    operation: 'auditSummary',
    on: 'organisation',
    document: `query ($filter: AuditFilter) { auditSummary(filter: $filter) { from to days { day reads changes refusals others } findings { code count day actor { mark } } actors { id name } } }`,
    variables: () => ({ filter }),
  },
  {
    operation: 'auditState',
    on: 'organisation',
    document: `{ auditState { checkpointAt unsigned broken checkedAt checkedEvents holds } }`,
    variables: () => ({}),
  },
  {
    operation: 'checkAuditLog',
    on: 'organisation',
    document: `mutation ($input: CheckAuditLogInput!) { checkAuditLog(input: $input) { __typename ... on AuditState { holds checkedEvents } ${problemParts} } }`,
    variables: () => ({ input: { operationId: uuid() } }),
  },
  {
    operation: 'exportAuditLog',
    on: 'organisation',
    document: `mutation ($input: ExportAuditLogInput!) { exportAuditLog(input: $input) { __typename ... on AuditFile { name text rows cut } ${problemParts} } }`,
    variables: () => ({ input: { operationId: uuid(), filter } }),
  },
  {
    operation: 'caseReaders',
    on: 'case',
    document: `query ($id: UUID!) { caseReaders(caseId: $id) { id name roles readings lastAt } }`,
    variables: ({ target }) => ({ id: target.id }),
  },
  {
    operation: 'caseVisits',
    on: 'case',
    document: `query ($id: UUID!) { caseVisits(caseId: $id, first: 5) { nodes { readerId name roles from to readings kinds } pageInfo { hasNextPage endCursor } } }`,
    variables: ({ target }) => ({ id: target.id }),
  },
];
