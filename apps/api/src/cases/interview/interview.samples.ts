import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../../testing/samples.js';
import { putConsent, putInterview, putStay } from './test-interview.js';

const act = (name: string, type: string, model: string, fields: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${model} { ${fields} } ${problemParts} } }`;
/** A list that is empty for those who may not see it. */
const filled =
  (name: string) =>
  (data: unknown): boolean =>
    ((data as Record<string, unknown[] | undefined> | null)?.[name] ?? []).length > 0;

export const samples: Sample[] = [
  {
    operation: 'interview',
    on: 'case',
    document: `query($id: UUID!) { interview(id: $id) { __typename id answers purposes } }`,
    variables: async ({ world, target, actor }) => ({ id: (await putInterview(world, target.id, actor.id, true)).id }),
  },
  {
    operation: 'interviews',
    on: 'list',
    document: `query($caseId: UUID!) { interviews(caseId: $caseId) { id caseId section } }`,
    variables: async ({ world, target, actor }) => {
      await putInterview(world, target.id, actor.id, true);
      return { caseId: target.id };
    },
    seen: filled('interviews'),
  },
  {
    operation: 'myDrafts',
    on: 'list',
    document: `{ myDrafts { id caseId section } }`,
    variables: async ({ world, target, actor }) => {
      await world.sql(`update homeward.interviews set signed_at = now() where case_id = $1 and signed_at is null`, [
        target.id,
      ]);
      await putInterview(world, target.id, actor.id, false);
      return {};
    },
  },
  {
    operation: 'startInterview',
    on: 'case',
    document: act('startInterview', 'StartInterviewInput', 'Interview', 'id section'),
    variables: ({ target }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        language: 'id',
        interpreter: 'Interpreter 4',
        place: 'Office',
        setting: 'ALONE',
      },
    }),
  },
  {
    operation: 'saveInterviewDraft',
    on: 'case',
    document: act('saveInterviewDraft', 'SaveInterviewDraftInput', 'InterviewDraftSaved', 'id version'),
    variables: async ({ world, target, actor }) => {
      await world.sql(`update homeward.interviews set signed_at = now() where case_id = $1 and signed_at is null`, [
        target.id,
      ]);
      const { id, version } = await putInterview(world, target.id, actor.id, false);
      return {
        input: {
          operationId: uuid(),
          interviewId: id,
          expectedVersion: version,
          section: 'needs',
          answers: { needsNow: { state: 'GIVEN', value: ['SHELTER'] } },
        },
      };
    },
  },
  {
    operation: 'signInterview',
    on: 'case',
    document: act('signInterview', 'SignInterviewInput', 'Interview', 'id signedAt'),
    variables: async ({ world, target, actor }) => {
      await world.sql(`update homeward.interviews set signed_at = now() where case_id = $1 and signed_at is null`, [
        target.id,
      ]);
      const { id, version } = await putInterview(world, target.id, actor.id, false);
      return { input: { operationId: uuid(), interviewId: id, expectedVersion: version } };
    },
  },
  {
    operation: 'amendInterview',
    on: 'case',
    document: act('amendInterview', 'AmendInterviewInput', 'Interview', 'id version'),
    variables: async ({ world, target, actor }) => {
      await putConsent(world, target.id, actor.id, 'ASSISTANCE');
      const { id, version } = await putInterview(world, target.id, actor.id, true);
      return {
        input: {
          operationId: uuid(),
          interviewId: id,
          expectedVersion: version,
          question: 'hoursPerDay',
          becomes: { state: 'GIVEN', value: 14 },
          reason: 'Read back with the interpreter',
        },
      };
    },
  },
  {
    operation: 'consents',
    on: 'case',
    document: `query($caseId: UUID!) { consents(caseId: $caseId) { __typename caseId consents { purpose stands } } }`,
    variables: ({ target }) => ({ caseId: target.id }),
  },
  {
    operation: 'recordConsent',
    on: 'case',
    document: act('recordConsent', 'RecordConsentInput', 'CaseConsents', 'caseId'),
    variables: ({ target }) => ({
      input: { operationId: uuid(), caseId: target.id, purpose: 'MISSION', given: true, givenBy: 'PERSON' },
    }),
  },
  {
    operation: 'withdrawConsent',
    on: 'case',
    document: act('withdrawConsent', 'WithdrawConsentInput', 'CaseConsents', 'caseId'),
    variables: async ({ world, target, actor }) => {
      await putConsent(world, target.id, actor.id, 'POLICE');
      return { input: { operationId: uuid(), caseId: target.id, purpose: 'POLICE' } };
    },
  },
  {
    operation: 'stays',
    on: 'list',
    document: `query($caseId: UUID!) { stays(caseId: $caseId) { id caseId place from } }`,
    variables: async ({ world, target, actor }) => {
      await putStay(world, target.id, actor.id);
      return { caseId: target.id };
    },
    seen: filled('stays'),
  },
  {
    operation: 'stayPlaces',
    on: 'organisation',
    document: `query($text: ShortText) { stayPlaces(text: $text) { id name province } }`,
    variables: () => ({ text: 'test' }),
  },
  {
    operation: 'recordStay',
    on: 'case',
    document: act('recordStay', 'RecordStayInput', 'Stay', 'id'),
    variables: ({ target }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        place: 'A hotel',
        from: '2024-03',
        to: '2025',
        cameBy: 'RECRUITED',
        leftBy: 'SOLD',
        priceMinor: 1_200_000,
        priceCurrency: 'USD',
        note: 'Third floor',
      },
    }),
  },
  {
    operation: 'correctStay',
    on: 'case',
    document: act('correctStay', 'CorrectStayInput', 'Stay', 'id'),
    variables: async ({ world, target, actor }) => ({
      input: {
        operationId: uuid(),
        stayId: await putStay(world, target.id, actor.id),
        expectedVersion: 1,
        place: 'A house by the river',
        cameBy: 'SOLD',
        leftBy: 'UNKNOWN',
      },
    }),
  },
];
