import { todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../../testing/samples.js';
import { agreed, draftOf, letterAbout, organisationOf, somebody, templateIn } from '../testing/letter-rows.js';

const mutation = (name: string, type: string, model: string, selection: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${model} { ${selection} } ${problemParts} } }`;
const onTemplate = (name: string, type: string): string =>
  mutation(name, type, 'LetterTemplate', 'id revision state version');
const onLetter = (name: string, type: string): string =>
  mutation(name, type, 'Letter', 'id number state people { caseId reference }');

const own = (actor: { id: string; organisationId: string }): { organisationId: string; by: string } => ({
  organisationId: actor.organisationId,
  by: actor.id,
});

const draft = `id version kind templateName dropped recipient dated signatory savedAt people { caseId reference } addressee { kind reason } replaces { number }`;

export const samples: Sample[] = [
  {
    operation: 'letterTemplates',
    on: 'organisation',
    document: `query { letterTemplates(published: false) { __typename id name state blocks { kind text columns } } }`,
    variables: () => ({}),
  },
  {
    operation: 'letterTemplate',
    on: 'organisation',
    document: `query($id: UUID!) { letterTemplate(id: $id) { __typename id name missionName } }`,
    variables: async ({ world, actor }) => ({ id: await templateIn(world, own(actor)) }),
  },
  {
    operation: 'saveLetterTemplate',
    on: 'organisation',
    document: onTemplate('saveLetterTemplate', 'SaveLetterTemplateInput'),
    variables: () => ({
      input: {
        operationId: uuid(),
        kind: 'FREE_LETTER',
        language: 'en',
        name: 'A note',
        subject: 'About {{people.count}} people',
        note: '',
        blocks: [{ kind: 'LIST', text: '', columns: ['PERSON_NAME'] }],
      },
    }),
  },
  {
    operation: 'publishLetterTemplate',
    on: 'organisation',
    document: onTemplate('publishLetterTemplate', 'LetterTemplateActInput'),
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        templateId: await templateIn(world, own(actor), { state: 'DRAFT' }),
        expectedVersion: 1,
      },
    }),
  },
  {
    operation: 'retireLetterTemplate',
    on: 'organisation',
    document: onTemplate('retireLetterTemplate', 'LetterTemplateActInput'),
    variables: async ({ world, actor }) => ({
      input: { operationId: uuid(), templateId: await templateIn(world, own(actor)), expectedVersion: 1 },
    }),
  },
  {
    operation: 'letterPreview',
    on: 'case',
    document: `query($input: LetterPreviewInput!) { letterPreview(input: $input) { __typename subject people { caseId reference } leftOut { caseId reference reason } blocks { kind text header rows } } }`,
    variables: async ({ world, target }) => {
      await agreed(world, target);
      const templateId = await templateIn(world, await organisationOf(world, target));
      // And somebody who is not there, so that who is left out is named.
      return { input: { templateId, caseIds: [target.id, uuid()], recipient: 'Ministry', addressee: somebody } };
    },
  },
  {
    operation: 'makeLetter',
    on: 'case',
    document: onLetter('makeLetter', 'MakeLetterInput'),
    variables: async ({ world, target }) => {
      await agreed(world, target);
      const templateId = await templateIn(world, await organisationOf(world, target));
      return {
        input: {
          operationId: uuid(),
          templateId,
          caseIds: [target.id],
          recipient: 'Ministry',
          addressee: somebody,
          leftOut: [],
        },
      };
    },
  },
  {
    operation: 'letters',
    on: 'list',
    document: `query { letters(first: 100) { nodes { id number people { caseId } } } }`,
    variables: async ({ world, target }) => {
      await letterAbout(world, [target]);
      return {};
    },
  },
  {
    operation: 'letter',
    on: 'case',
    document: `query($id: UUID!) { letter(id: $id) { __typename id number recipient people { caseId } } }`,
    variables: async ({ world, target }) => ({ id: await letterAbout(world, [target]) }),
  },
  {
    operation: 'lettersOfCase',
    on: 'case',
    document: `query($id: UUID!) { lettersOfCase(caseId: $id) { __typename letterId number state } }`,
    variables: async ({ world, target }) => {
      await letterAbout(world, [target]);
      return { id: target.id };
    },
  },
  {
    operation: 'recordLetterSent',
    on: 'case',
    document: onLetter('recordLetterSent', 'RecordLetterSentInput'),
    variables: async ({ world, target }) => ({
      input: {
        operationId: uuid(),
        letterId: await letterAbout(world, [target]),
        expectedVersion: 1,
        on: todayIn(),
        how: 'EMAIL',
        missionNotified: false,
      },
    }),
  },
  {
    operation: 'recordLetterAnswer',
    on: 'case',
    document: onLetter('recordLetterAnswer', 'RecordLetterAnswerInput'),
    variables: async ({ world, target }) => ({
      input: {
        operationId: uuid(),
        letterId: await letterAbout(world, [target], 'SENT'),
        expectedVersion: 1,
        on: todayIn(),
      },
    }),
  },
  {
    operation: 'voidLetter',
    on: 'case',
    document: onLetter('voidLetter', 'VoidLetterInput'),
    variables: async ({ world, target }) => ({
      input: {
        operationId: uuid(),
        letterId: await letterAbout(world, [target]),
        expectedVersion: 1,
        reason: 'NOT_NEEDED',
      },
    }),
  },
  {
    operation: 'letterDrafts',
    on: 'list',
    document: `query { letterDrafts { __typename ${draft} } }`,
    variables: async ({ world, actor, target }) => {
      await draftOf(world, actor, [target]);
      return {};
    },
  },
  {
    operation: 'letterDraft',
    on: 'case',
    document: `query($id: UUID!) { letterDraft(id: $id) { __typename ${draft} } }`,
    variables: async ({ world, actor, target }) => ({
      id: await draftOf(world, actor, [target], await letterAbout(world, [target])),
    }),
  },
  {
    operation: 'saveLetterDraft',
    on: 'case',
    document: mutation('saveLetterDraft', 'SaveLetterDraftInput', 'LetterDraft', draft),
    variables: async ({ world, actor, target }) => ({
      input: {
        operationId: uuid(),
        templateId: await templateIn(world, own(actor)),
        caseIds: [target.id],
        addressee: somebody,
      },
    }),
  },
  {
    operation: 'throwLetterDraftAway',
    on: 'organisation',
    document: mutation('throwLetterDraftAway', 'ThrowLetterDraftAwayInput', 'LetterDraftGone', 'id'),
    variables: async ({ world, actor, target }) => ({
      input: { operationId: uuid(), draftId: await draftOf(world, actor, [target]) },
    }),
  },
];
