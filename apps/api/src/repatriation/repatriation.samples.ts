import { addDays, type ChecklistItem, todayIn } from '@homeward/domain';
import type { TestCase, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../testing/samples.js';
import { journey, missionOf, ownMission, prepare, traveller } from './testing/prepare.js';

const today = todayIn();
const mutation = (name: string, type: string, model: string, selection: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${model} { ${selection} } ${problemParts} } }`;
const onWayHome = (name: string, type: string): string => mutation(name, type, 'WayHome', 'caseId stage');
const onMovement = (name: string, type: string): string => mutation(name, type, 'Movement', 'id state');

async function versionOf(world: World, table: string, where: string, value: string): Promise<number> {
  const [row] = await world.sql<{ version: number }>(`select version from homeward.${table} where ${where}`, [value]);
  return row?.version ?? 1;
}
const idOf = async (world: World, table: string, target: TestCase): Promise<string> =>
  (await world.sql<{ id: string }>(`select id from homeward.${table} where case_id = $1 limit 1`, [target.id]))[0]
    ?.id ?? uuid();

/** An act on one item of the target's checklist, after everything that it needs. */
function onItem(
  operation: string,
  type: string,
  item: ChecklistItem,
  more: (context: SampleContext) => Promise<object> | object = () => ({}),
  done: readonly ChecklistItem[] = [],
): Sample {
  return {
    operation,
    on: 'case',
    document: onWayHome(operation, type),
    variables: async (context) => {
      await prepare(context.world, context.target, item, done);
      return {
        input: { operationId: uuid(), caseId: context.target.id, item, expectedVersion: 1, ...(await more(context)) },
      };
    },
  };
}

function onFine(operation: string, type: string, item: ChecklistItem, more: object): Sample {
  return {
    operation,
    on: 'case',
    document: onWayHome(operation, type),
    variables: async ({ world, target }) => {
      await prepare(world, target, item);
      await world.sql(
        `insert into homeward.overstays (id, organisation_id, case_id, country, legal_until) select $1, organisation_id, id, 'KH', current_date - 10 from homeward.cases where id = $2`,
        [uuid(), target.id],
      );
      return { input: { operationId: uuid(), caseId: target.id, expectedVersion: 1, ...more } };
    },
  };
}

const missionFields = {
  name: 'Embassy',
  sendingCountry: 'NP',
  locatedIn: 'TH',
  city: 'Bangkok',
  weekend: [6, 7],
  source: 'Their web page',
};
const booking = {
  kind: 'FLIGHT',
  fromPlace: 'Phnom Penh (PNH)',
  toPlace: 'Jakarta (CGK)',
  toCountry: 'ID',
  departsAt: `${today}T23:30`,
  departsZone: 'Asia/Phnom_Penh',
};

const stuckParts = 'caseId movementId journey why mark markedAt leg place toPlace departsAt departsZone';

export const samples: Sample[] = [
  {
    operation: 'wayHome',
    on: 'case',
    document: `query($id: UUID!) { wayHome(caseId: $id) { __typename caseId items { item } stuck { caseId movementId journey why mark markedAt leg place toPlace departsAt departsZone } } }`,
    variables: async ({ world, target }) => {
      await prepare(world, target, 'NATIONALITY_VERIFIED');
      return { id: target.id };
    },
  },
  {
    operation: 'beginRepatriation',
    on: 'case',
    document: onWayHome('beginRepatriation', 'BeginRepatriationInput'),
    variables: async ({ world, target }) => {
      await prepare(world, target, 'CONSENT_AND_RISK');
      await world.sql(`delete from homeward.checklist_items where case_id = $1`, [target.id]);
      return { input: { operationId: uuid(), caseId: target.id } };
    },
  },
  onItem('startItem', 'StartItemInput', 'FIT_TO_TRAVEL'),
  onItem('completeItem', 'CompleteItemInput', 'FIT_TO_TRAVEL', () => ({ on: today, note: 'Seen by the doctor' })),
  onItem('reopenItem', 'ReopenItemInput', 'CONSENT_AND_RISK', () => ({ reason: 'A mistake' }), ['CONSENT_AND_RISK']),
  onItem('markNotNeeded', 'MarkNotNeededInput', 'FIT_TO_TRAVEL', () => ({ reason: 'Declined' })),
  onItem('setItemMission', 'SetItemMissionInput', 'NATIONALITY_VERIFIED', async ({ world, target }) => ({
    missionId: await missionOf(world, target),
  })),
  {
    operation: 'completeItems',
    on: 'case',
    document: mutation('completeItems', 'CompleteItemsInput', 'CompletedItems', 'completed'),
    variables: async ({ world, target }) => {
      await prepare(world, target, 'FIT_TO_TRAVEL');
      return { input: { operationId: uuid(), caseIds: [target.id], item: 'FIT_TO_TRAVEL', on: today } };
    },
  },
  {
    operation: 'raiseException',
    on: 'case',
    document: onWayHome('raiseException', 'RaiseExceptionInput'),
    variables: async ({ world, target }) => {
      await prepare(world, target, 'MISSION_NOTIFIED');
      return { input: { operationId: uuid(), caseId: target.id, kind: 'ON_HOLD', reason: 'In hospital' } };
    },
  },
  {
    operation: 'liftException',
    on: 'case',
    document: onWayHome('liftException', 'LiftExceptionInput'),
    variables: async ({ world, target }) => {
      await prepare(world, target, 'MISSION_NOTIFIED');
      const exceptionId = uuid();
      await world.sql(
        `insert into homeward.case_exceptions (id, organisation_id, case_id, kind, reason, raised_by) select $1, organisation_id, id, 'ON_HOLD', '', registered_by from homeward.cases where id = $2`,
        [exceptionId, target.id],
      );
      return {
        input: { operationId: uuid(), caseId: target.id, exceptionId, expectedVersion: 1, reason: 'Well again' },
      };
    },
  },
  {
    operation: 'applyForTravelDocument',
    on: 'case',
    document: onWayHome('applyForTravelDocument', 'ApplyForTravelDocumentInput'),
    variables: async ({ world, target }) => {
      await prepare(world, target, 'TRAVEL_DOCUMENT_APPLIED');
      return { input: { operationId: uuid(), caseId: target.id, expectedVersion: 1, kind: 'LAISSEZ_PASSER' } };
    },
  },
  {
    operation: 'issueTravelDocument',
    on: 'case',
    document: onWayHome('issueTravelDocument', 'IssueTravelDocumentInput'),
    variables: async ({ world, target }) => {
      await prepare(world, target, 'TRAVEL_DOCUMENT_ISSUED');
      const documentId = uuid();
      await world.sql(
        `insert into homeward.travel_documents (id, organisation_id, case_id, kind, applied_on) select $1, organisation_id, id, 'LAISSEZ_PASSER', current_date - 3 from homeward.cases where id = $2`,
        [documentId, target.id],
      );
      return { input: { operationId: uuid(), caseId: target.id, documentId, expectedVersion: 1, number: 'LP 4711' } };
    },
  },
  {
    operation: 'assessOverstay',
    on: 'case',
    document: onWayHome('assessOverstay', 'AssessOverstayInput'),
    variables: async ({ world, target }) => {
      await prepare(world, target, 'OVERSTAY_ASSESSED');
      return { input: { operationId: uuid(), caseId: target.id, legalUntil: addDays(today, -10) } };
    },
  },
  onFine('askWaiver', 'AskWaiverInput', 'WAIVER_ASKED', {}),
  onFine('settleFine', 'SettleFineInput', 'FINE_SETTLED', { assessedMinor: 10_000, paidMinor: 0, waivedMinor: 10_000 }),
  {
    operation: 'waitingItems',
    on: 'list',
    document: `{ waitingItems(first: 100) { nodes { caseId reference item stuck { ${stuckParts} } } } }`,
    variables: async ({ world, target }) => {
      await prepare(world, target, 'NATIONALITY_VERIFIED');
      // The list is sorted by what is due first.
      await world.sql(`update homeward.checklist_items set due_on = current_date - 100 where case_id = $1 and ready`, [
        target.id,
      ]);
      return {};
    },
  },
  {
    operation: 'repatriationBoard',
    on: 'organisation',
    document: `{ repatriationBoard(group: MISSION) { people stuck groups { key people } fines { currency amountMinor } } }`,
    variables: () => ({}),
  },
  {
    operation: 'meetingSheet',
    on: 'list',
    document: `query($id: UUID!) { meetingSheet(missionId: $id) { missionId on people overdue cut lines { id caseId reference nationality name romanisedName birth documentNumber item title since dueOn overdueDays letter letterSentOn } } }`,
    variables: async ({ world, target }) => {
      await prepare(world, target, 'NATIONALITY_VERIFIED');
      await world.sql(`update homeward.checklist_items set due_on = current_date - 100 where case_id = $1 and ready`, [
        target.id,
      ]);
      const [row] = await world.sql<{ id: string }>(
        `select mission_id as id from homeward.checklist_items where case_id = $1 and item = 'NATIONALITY_VERIFIED'`,
        [target.id],
      );
      return { id: row?.id };
    },
  },
  {
    operation: 'movements',
    on: 'organisation',
    document: `{ movements(filter: { time: ALL }) { nodes { id } } }`,
    variables: () => ({}),
  },
  {
    operation: 'movement',
    on: 'organisation',
    document: `query($id: UUID!) { movement(id: $id) { id passengers { caseId } } }`,
    variables: async ({ world, actor }) => ({ id: (await journey(world, actor, 'BOOKED')).movementId }),
  },
  {
    operation: 'bookMovement',
    on: 'organisation',
    document: onMovement('bookMovement', 'BookMovementInput'),
    variables: async ({ world, actor }) => ({
      input: { operationId: uuid(), ...booking, passengers: [(await traveller(world, actor)).id] },
    }),
  },
  {
    operation: 'addPassengers',
    on: 'organisation',
    document: onMovement('addPassengers', 'AddPassengersInput'),
    variables: async ({ world, actor }) => {
      const { movementId } = await journey(world, actor, 'BOOKED');
      return {
        input: {
          operationId: uuid(),
          movementId,
          expectedVersion: 1,
          passengers: [(await traveller(world, actor)).id],
        },
      };
    },
  },
  {
    operation: 'removePassenger',
    on: 'organisation',
    document: onMovement('removePassenger', 'RemovePassengerInput'),
    variables: async ({ world, actor }) => ({
      input: { operationId: uuid(), ...(await journey(world, actor, 'BOOKED')), expectedVersion: 1, reason: 'Ill' },
    }),
  },
  {
    operation: 'departMovement',
    on: 'organisation',
    document: onMovement('departMovement', 'DepartMovementInput'),
    variables: async ({ world, actor }) => {
      const { movementId, caseId } = await journey(world, actor, 'BOOKED');
      return {
        input: {
          operationId: uuid(),
          movementId,
          expectedVersion: 1,
          knownBy: 'SEEN',
          passengers: [{ caseId, outcome: 'DEPARTED' }],
        },
      };
    },
  },
  {
    operation: 'arriveMovement',
    on: 'organisation',
    document: onMovement('arriveMovement', 'ArriveMovementInput'),
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        movementId: (await journey(world, actor, 'DEPARTED')).movementId,
        expectedVersion: 1,
        knownBy: 'ESCORT_TOLD',
        on: today,
      },
    }),
  },
  {
    operation: 'recordHandover',
    on: 'organisation',
    document: onMovement('recordHandover', 'RecordHandoverInput'),
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        movementId: (await journey(world, actor, 'ARRIVED')).movementId,
        expectedVersion: 1,
        receivedBy: 'Social ministry',
        way: 'SCREEN',
        strokes: [[100, 100, 300, 200, 500, 120]],
      },
    }),
  },
  {
    operation: 'missions',
    on: 'organisation',
    document: `{ missions { id name coverage { id } } }`,
    variables: () => ({}),
  },
  {
    operation: 'mission',
    on: 'organisation',
    document: `query($id: UUID!) { mission(id: $id) { id name } }`,
    variables: async ({ world, actor }) => ({ id: await ownMission(world, actor) }),
  },
  { operation: 'coverage', on: 'organisation', document: `{ coverage { id nationality } }`, variables: () => ({}) },
  { operation: 'fineRules', on: 'organisation', document: `{ fineRules { id country } }`, variables: () => ({}) },
  {
    operation: 'registerMission',
    on: 'organisation',
    document: mutation('registerMission', 'RegisterMissionInput', 'Mission', 'id'),
    variables: () => ({ input: { operationId: uuid(), ...missionFields } }),
  },
  {
    operation: 'correctMission',
    on: 'organisation',
    document: mutation('correctMission', 'CorrectMissionInput', 'Mission', 'id'),
    variables: async ({ world, actor }) => {
      const missionId = await ownMission(world, actor);
      return {
        input: {
          operationId: uuid(),
          missionId,
          expectedVersion: await versionOf(world, 'missions', 'id = $1', missionId),
          ...missionFields,
        },
      };
    },
  },
  {
    operation: 'recordCoverage',
    on: 'organisation',
    document: mutation('recordCoverage', 'RecordCoverageInput', 'MissionCoverage', 'id'),
    variables: async ({ world, actor }) => {
      await world.sql(`delete from homeward.mission_coverage where nationality = 'NP'`);
      return {
        input: {
          operationId: uuid(),
          missionId: await ownMission(world, actor),
          nationality: 'NP',
          country: 'KH',
          validFrom: '2026-01-01',
          source: 'Their letter',
        },
      };
    },
  },
  {
    operation: 'recordFineRule',
    on: 'organisation',
    document: mutation('recordFineRule', 'RecordFineRuleInput', 'FineRule', 'id'),
    variables: async ({ world }) => {
      await world.sql(`delete from homeward.fine_rules where country = 'VN'`);
      return {
        input: {
          operationId: uuid(),
          country: 'VN',
          perDayMinor: 500,
          currency: 'USD',
          validFrom: '2026-01-01',
          source: 'Decree',
        },
      };
    },
  },
  {
    operation: 'shareCase',
    on: 'case',
    document: mutation('shareCase', 'ShareCaseInput', 'CaseShare', 'id'),
    variables: async ({ world, target }) => {
      await prepare(world, target, 'MISSION_NOTIFIED');
      // A second mission, so that what the suite has shared stays as it is.
      const missionId = uuid();
      await world.sql(
        `insert into homeward.missions (id, organisation_id, name, sending_country, located_in) select $1, organisation_id, 'Second', 'ID', 'KH' from homeward.cases where id = $2`,
        [missionId, target.id],
      );
      return { input: { operationId: uuid(), caseId: target.id, missionId, until: addDays(today, 10) } };
    },
  },
  {
    operation: 'endShare',
    on: 'case',
    document: mutation('endShare', 'EndShareInput', 'CaseShare', 'id'),
    variables: async ({ world, target }) => {
      const [missionId, shareId] = [uuid(), uuid()];
      await world.sql(
        `insert into homeward.missions (id, organisation_id, name, sending_country, located_in) select $1, organisation_id, 'Third', 'ID', 'KH' from homeward.cases where id = $2`,
        [missionId, target.id],
      );
      await world.sql(
        `insert into homeward.case_shares (id, organisation_id, case_id, mission_id, until, shared_by) select $1, organisation_id, id, $3, current_date + 10, registered_by from homeward.cases where id = $2`,
        [shareId, target.id, missionId],
      );
      return { input: { operationId: uuid(), caseId: target.id, shareId, expectedVersion: 1 } };
    },
  },
  {
    operation: 'sharedCases',
    on: 'list',
    document: `{ sharedCases(first: 100) { nodes { caseId reference name items { proposal { __typename document { __typename kind number expiresOn } } } } } }`,
    variables: () => ({}),
  },
  {
    operation: 'newShares',
    on: 'organisation',
    document: `{ newShares }`,
    variables: () => ({}),
  },
  {
    operation: 'acknowledgeShare',
    on: 'case',
    document: mutation('acknowledgeShare', 'AcknowledgeShareInput', 'SharedCase', 'caseId'),
    variables: async ({ world, target }) => {
      await world.sql(`update homeward.case_shares set acknowledged_at = null where case_id = $1`, [target.id]);
      const shareId = await idOf(world, 'case_shares', target);
      return {
        input: {
          operationId: uuid(),
          caseId: target.id,
          shareId,
          expectedVersion: await versionOf(world, 'case_shares', 'id = $1', shareId),
        },
      };
    },
  },
  {
    operation: 'updateOwnItem',
    on: 'case',
    document: mutation(
      'updateOwnItem',
      'UpdateOwnItemInput',
      'SharedCase',
      'caseId items { proposal { document { kind number expiresOn } } }',
    ),
    variables: async ({ world, target }) => {
      await prepare(world, target, 'TRAVEL_DOCUMENT_ISSUED');
      return {
        input: {
          operationId: uuid(),
          caseId: target.id,
          item: 'TRAVEL_DOCUMENT_ISSUED',
          expectedVersion: 1,
          state: 'DONE',
          on: today,
          document: { kind: 'EMERGENCY_CERTIFICATE', number: 'XE 7654321', expiresOn: addDays(today, 30) },
          note: 'Confirmed',
        },
      };
    },
  },
];
