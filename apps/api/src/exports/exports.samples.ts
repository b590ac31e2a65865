import { v7 as uuid } from 'uuid';
import { addCost } from '../repatriation/testing/add-cost.js';
import { problemParts, type Sample } from '../testing/samples.js';

export const samples: Sample[] = [
  {
    operation: 'askSubjectAccess',
    on: 'case',
    document: `mutation($input: AskSubjectAccessInput!) { askSubjectAccess(input: $input) { __typename ... on Approval { id kind subject } ${problemParts} } }`,
    variables: ({ target }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        identityCheck: 'KNOWN_IN_PERSON',
        language: 'en',
        reason: 'Asked for in the office',
      },
    }),
  },
  {
    operation: 'caseExportPlan',
    on: 'organisation',
    document: `{ caseExportPlan(filter: {}) { __typename cases most columns personal } }`,
    variables: () => ({}),
  },
  {
    operation: 'costExportPlan',
    on: 'organisation',
    document: `{ costExportPlan(filter: {}) { __typename lines cases most } }`,
    variables: () => ({}),
  },
  {
    operation: 'askCostExport',
    on: 'organisation',
    document: `mutation($input: AskCostExportInput!) { askCostExport(input: $input) { __typename ... on Approval { id kind } ${problemParts} } }`,
    variables: async ({ world, target, actor }) => {
      await addCost(world, target.id, actor);
      return { input: { operationId: uuid(), filter: {}, format: 'XLSX', reason: 'Report of the quarter' } };
    },
  },
  {
    operation: 'askCaseExport',
    on: 'organisation',
    document: `mutation($input: AskCaseExportInput!) { askCaseExport(input: $input) { __typename ... on Approval { id kind } ${problemParts} } }`,
    variables: () => ({
      input: { operationId: uuid(), filter: {}, columns: ['reference'], reason: 'For the yearly meeting' },
    }),
  },
];
