import type { TestUser, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../../testing/samples.js';
import { prepare } from '../testing/prepare.js';

const mutation = (name: string, type: string, model: string, selection: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${model} { ${selection} } ${problemParts} } }`;

const texts = { en: 'Police report on the loss', km: 'របាយការណ៍ប៉ូលិស' };
const ownStep = {
  code: 'OWN_POLICE_REPORT',
  title: texts,
  hint: { en: 'Original and a copy', km: '' },
  party: 'COORDINATOR',
  days: 7,
  needs: ['CONSENT_AND_RISK'],
  before: ['TRAVEL_DOCUMENT_APPLIED'],
  mayBeNotNeeded: true,
};
const change = {
  item: 'TRAVEL_DOCUMENT_ISSUED',
  needs: [],
  days: 12,
  hint: { en: 'Two photos 4x6', km: '' },
  notNeeded: '',
};
const body = JSON.stringify({ own: [ownStep], changes: [{ ...change, party: null }] });

/** A template of the actor's organisation, the only one that counts there. */
export async function template(world: World, actor: TestUser): Promise<string> {
  const id = uuid();
  // One right after the other: samples are arranged side by side, and only one may count at a time.
  await Promise.all([
    world.sql(
      `update homeward.checklist_templates set ended_at = now() where organisation_id = $1 and ended_at is null`,
      [actor.organisationId],
    ),
    world.sql(
      `insert into homeward.checklist_templates (id, organisation_id, line_id, edition, name, body, created_by) values ($1, $2, $1, 1, 'Everybody', $3, $4)`,
      [id, actor.organisationId, body, actor.id],
    ),
  ]);
  return id;
}

const who = { nationality: 'ID', country: 'KH', document: 'NO_PASSPORT', minor: false };
const shown = `id lineId edition name nationality country document minor source createdAt createdBy endedAt version
  own { code party days needs before mayBeNotNeeded title { en km } hint { en km } } changes { item needs party days notNeeded hint { en km } }`;

export const samples: Sample[] = [
  {
    operation: 'checklistProposal',
    on: 'case',
    document: `query($id: UUID!) { checklistProposal(caseId: $id) { template edition nationality document minor factsChanged
      added { item title } noLongerNeeded { item title } neededAgain { item title } changed { item title } } }`,
    variables: async ({ world, actor, target }) => {
      await prepare(world, target, 'MISSION_NOTIFIED');
      await template(world, actor);
      return { id: target.id };
    },
  },
  {
    operation: 'takeChecklist',
    on: 'case',
    document: mutation('takeChecklist', 'TakeChecklistInput', 'WayHome', 'caseId stage'),
    variables: async ({ world, actor, target }) => {
      await prepare(world, target, 'MISSION_NOTIFIED');
      await template(world, actor);
      return { input: { operationId: uuid(), caseId: target.id, expectedVersion: 0, document: 'NO_PASSPORT' } };
    },
  },
  {
    operation: 'reopenItems',
    on: 'case',
    document: mutation('reopenItems', 'ReopenItemsInput', 'CompletedItems', 'completed'),
    variables: async ({ world, target }) => {
      await prepare(world, target, 'MISSION_NOTIFIED', ['FIT_TO_TRAVEL']);
      return {
        input: { operationId: uuid(), caseIds: [target.id], item: 'FIT_TO_TRAVEL', reason: 'Recorded by mistake' },
      };
    },
  },
  {
    operation: 'checklistTemplates',
    on: 'organisation',
    document: `{ checklistTemplates { ${shown} } }`,
    variables: async ({ world, actor }) => {
      await template(world, actor);
      return {};
    },
  },
  {
    operation: 'checklistPreview',
    on: 'organisation',
    document: `query($who: SituationInput!) { checklistPreview(who: $who) { because template { id name }
      steps { item title party hint notNeeded needs { item title } usual { count lower median upper basis } } } }`,
    variables: async ({ world, actor }) => {
      await template(world, actor);
      return { who };
    },
  },
  {
    operation: 'saveChecklistTemplate',
    on: 'organisation',
    document: mutation('saveChecklistTemplate', 'SaveChecklistTemplateInput', 'ChecklistTemplate', 'id edition'),
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        replaces: await template(world, actor),
        expectedVersion: 1,
        name: 'Everybody',
        own: [ownStep],
        changes: [change],
        source: 'To be checked',
      },
    }),
  },
  {
    operation: 'endChecklistTemplate',
    on: 'organisation',
    document: mutation('endChecklistTemplate', 'EndChecklistTemplateInput', 'ChecklistTemplate', 'id endedAt'),
    variables: async ({ world, actor }) => ({
      input: { operationId: uuid(), templateId: await template(world, actor), expectedVersion: 1 },
    }),
  },
];
