import { addDays, todayIn } from '@homeward/domain';
import type { TestUser, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../testing/samples.js';
import { journey, prepare } from './testing/prepare.js';

const today = todayIn();
const mutation = (name: string, type: string, model: string, selection: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on ${model} { ${selection} } ${problemParts} } }`;
const onMovement = (name: string, type: string): string => mutation(name, type, 'Movement', 'id state');

/** The same journey with a leg of its own; the first of two where somebody changes. */
export async function withLegs(
  world: World,
  actor: TestUser,
  movementId: string,
  places: readonly string[],
): Promise<string[]> {
  const made: string[] = [];
  for (const [index, country] of places.entries()) {
    const id = uuid();
    await world.sql(
      `insert into homeward.movement_legs (id, organisation_id, movement_id, position, kind, from_place, to_place, to_country, departs_at, departs_zone, arrives_at, arrives_zone, recorded_by)
       values ($1, $2, $3, $4, 'FLIGHT', 'Phnom Penh', 'Bangkok', $5, now() + make_interval(hours => $6), 'Asia/Phnom_Penh', now() + make_interval(hours => $6 + 2), 'Asia/Bangkok', $7)`,
      [id, actor.organisationId, movementId, index + 1, country, index * 6, actor.id],
    );
    made.push(id);
  }
  return made;
}

export async function receptionBody(world: World, actor: TestUser): Promise<string> {
  const id = uuid();
  await world.sql(
    `insert into homeward.reception_bodies (id, organisation_id, name, kind, country, valid_from, source) values ($1, $2, 'Social ministry', 'MINISTRY', 'ID', current_date - 100, 'Their letter')`,
    [id, actor.organisationId],
  );
  return id;
}

/** A form that was signed about somebody. */
export async function signedForm(
  world: World,
  actor: TestUser,
  about: { readonly movementId: string; readonly caseId: string },
): Promise<string> {
  const id = uuid();
  const texts = {
    body_name: 'Ministry',
    received_by: 'Ibu Sari',
    received_as: '',
    place: 'Jakarta',
    papers: '',
    belongings: '',
    condition: '',
  };
  const values = { ...texts, strokes: [[100, 100, 300, 200]], paper_kept: '', why: '' };
  const sealed = await world.seal('handovers', id, about.caseId, values, actor.organisationId);
  const columns = Object.keys(values);
  await world.sql(
    `insert into homeward.handovers (id, organisation_id, case_id, movement_id, form_id, handed_on, way, recorded_by, ${columns.join(', ')})
     values ($1, $2, $3, $4, $1, current_date, 'SCREEN', $5, ${columns.map((_, at) => `$${at + 6}`).join(', ')})`,
    [id, actor.organisationId, about.caseId, about.movementId, actor.id, ...columns.map((column) => sealed[column])],
  );
  return id;
}

async function recordedFollowUp({ world, target, actor }: SampleContext): Promise<void> {
  const id = uuid();
  const sealed = await world.seal(
    'follow_ups',
    id,
    target.id,
    { spoke_with: 'The sister', note: 'Works again', next_step: '' },
    actor.organisationId,
  );
  await world.sql(
    `insert into homeward.follow_ups (id, organisation_id, case_id, item, outcome, reached_on, spoke_with, note, next_step, recorded_by)
     select $1, organisation_id, id, 'FOLLOW_UP_7', 'SAFE', current_date, $3, $4, $5, registered_by from homeward.cases where id = $2`,
    [id, target.id, sealed['spoke_with'], sealed['note'], sealed['next_step']],
  );
}

const bodyFields = { name: 'Rumah Aman', kind: 'NGO', country: 'ID', validFrom: '2026-01-01', source: 'Their page' };
const leg = (more: object): object => ({
  kind: 'FLIGHT',
  fromPlace: 'Phnom Penh (PNH)',
  toPlace: 'Bangkok (BKK)',
  toCountry: 'TH',
  departsAt: `${addDays(today, 2)}T10:00`,
  departsZone: 'Asia/Phnom_Penh',
  arrivesAt: `${addDays(today, 2)}T11:10`,
  arrivesZone: 'Asia/Bangkok',
  ...more,
});

/** An escort and evidence that travel with somebody. */
export async function along(
  world: World,
  actor: TestUser,
  about: { readonly movementId: string; readonly caseId: string },
): Promise<{ escortId: string; bagId: string }> {
  const [escortId, companionId, bagId, handingId] = [uuid(), uuid(), uuid(), uuid()];
  const organisation = actor.organisationId;
  const escort = await world.seal(
    'movement_escorts',
    escortId,
    escortId,
    { name: 'Sofia Marques', contact: '+855 00' },
    organisation,
  );
  await world.sql(
    `insert into homeward.movement_escorts (id, organisation_id, movement_id, name, contact, role, added_by) values ($1, $2, $3, $4, $5, 'Nurse', $6)`,
    [escortId, organisation, about.movementId, escort['name'], escort['contact'], actor.id],
  );
  const child = { name: 'Budi', birth: '2024', relation: 'Son', document_number: 'X 1' };
  const sealedChild = await world.seal('companions', companionId, about.caseId, child, organisation);
  await world.sql(
    `insert into homeward.companions (id, organisation_id, case_id, movement_id, name, birth, relation, document_number, added_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      companionId,
      organisation,
      about.caseId,
      about.movementId,
      ...Object.keys(child).map((key) => sealedChild[key]),
      actor.id,
    ],
  );
  const bag = await world.seal(
    'evidence_bags',
    bagId,
    about.caseId,
    { label: 'Seal 0042', what: 'Two phones' },
    organisation,
  );
  await world.sql(
    `insert into homeward.evidence_bags (id, organisation_id, case_id, movement_id, label, what, recorded_by) values ($1, $2, $3, $4, $5, $6, $7)`,
    [bagId, organisation, about.caseId, about.movementId, bag['label'], bag['what'], actor.id],
  );
  const hands = await world.seal(
    'evidence_handings',
    handingId,
    about.caseId,
    { from_whom: 'Officer', to_whom: 'Escort', place: 'Airport' },
    organisation,
  );
  await world.sql(
    `insert into homeward.evidence_handings (id, organisation_id, case_id, bag_id, handed_at, from_whom, to_whom, place, recorded_by) values ($1, $2, $3, $4, now() - interval '1 hour', $5, $6, $7, $8)`,
    [handingId, organisation, about.caseId, bagId, hands['from_whom'], hands['to_whom'], hands['place'], actor.id],
  );
  return { escortId, bagId };
}

const onJourney = (
  operation: string,
  type: string,
  more: (about: { movementId: string; caseId: string }, context: SampleContext) => object | Promise<object>,
): Sample => ({
  operation,
  on: 'organisation',
  document: onMovement(operation, type),
  variables: async (context) => {
    const about = await journey(context.world, context.actor, 'BOOKED');
    return {
      input: { operationId: uuid(), movementId: about.movementId, expectedVersion: 1, ...(await more(about, context)) },
    };
  },
});

/** Makes the actor an escort of a journey. */
export async function escortedBy(world: World, actor: TestUser, movementId: string): Promise<void> {
  const id = uuid();
  const sealed = await world.seal('movement_escorts', id, id, { name: 'Sofia', contact: '' }, actor.organisationId);
  await world.sql(
    `insert into homeward.movement_escorts (id, organisation_id, movement_id, name, contact, role, added_by, user_id) values ($1, $2, $3, $4, $5, 'Nurse', $6, $6)`,
    [id, actor.organisationId, movementId, sealed['name'], sealed['contact'], actor.id],
  );
}
async function escorted({
  world,
  actor,
}: SampleContext): Promise<{ movementId: string; passengerId: string; legId: string }> {
  const { movementId, caseId } = await journey(world, actor, 'BOOKED');
  await escortedBy(world, actor, movementId);
  await along(world, actor, { movementId, caseId });
  const [seat] = await world.sql<{ id: string }>(`select id from homeward.movement_passengers where movement_id = $1`, [
    movementId,
  ]);
  const [legId = '', ticked] = await withLegs(world, actor, movementId, ['TH', 'ID']);
  await world.sql(
    `insert into homeward.boarding_ticks (id, organisation_id, case_id, movement_id, leg_id, mark, marked_at, marked_by)
     select $1, organisation_id, case_id, movement_id, $4, 'ABOARD', now(), $3 from homeward.movement_passengers where movement_id = $2`,
    [uuid(), movementId, actor.id, ticked],
  );
  return { movementId, passengerId: seat?.id ?? uuid(), legId };
}
const needsParts = 'id reference services language health words more forCarrier toOrder heldBack version';

/** What somebody needs on the way, with more of it than a coordinator sees. */
export async function needing(world: World, actor: TestUser, caseId: string): Promise<void> {
  const id = uuid();
  const words = { services: ['WCHS', 'MEDA', 'INTERPRETER'], language: 'am', health: ['PREGNANT'], words: 'No stairs' };
  const sealed = await world.seal('travel_needs', id, caseId, words, actor.organisationId);
  await world.sql(
    `insert into homeward.travel_needs (id, organisation_id, case_id, services, language, health, words, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      actor.organisationId,
      caseId,
      sealed['services'],
      sealed['language'],
      sealed['health'],
      sealed['words'],
      actor.id,
    ],
  );
}
/** Two legs, of which the first has a carrier from whom something was ordered, and a seat. */
export async function ordered(
  world: World,
  actor: TestUser,
  about: { readonly movementId: string; readonly caseId: string },
): Promise<{ legId: string; orderId: string }> {
  const [legId = ''] = await withLegs(world, actor, about.movementId, ['TH', 'ID']);
  const [orderId, agreed] = [uuid(), uuid()];
  const sealed = await world.seal(
    'need_orders',
    orderId,
    about.caseId,
    { service: 'WCHS', ordered_from: 'K6 special assistance', reference: 'SSR-771' },
    actor.organisationId,
  );
  await world.sql(
    `insert into homeward.need_orders (id, organisation_id, case_id, movement_id, leg_id, service, ordered_from, reference, ordered_on, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, current_date, $9)`,
    [
      orderId,
      actor.organisationId,
      about.caseId,
      about.movementId,
      legId,
      sealed['service'],
      sealed['ordered_from'],
      sealed['reference'],
      actor.id,
    ],
  );
  await world.sql(
    `insert into homeward.leg_seats (id, organisation_id, case_id, movement_id, leg_id, seat, recorded_by) values ($1, $2, $3, $4, $5, '12A', $6)`,
    [agreed, actor.organisationId, about.caseId, about.movementId, legId, actor.id],
  );
  return { legId, orderId };
}
/** Agreed that the carrier may hear of it. */
export async function agreeing(world: World, actor: TestUser, caseId: string): Promise<void> {
  await world.sql(
    `insert into homeward.consents (id, organisation_id, case_id, purpose, given, text_version, given_by, recorded_by)
     select gen_random_uuid(), organisation_id, id, 'ASSISTANCE', true, '1', 'PERSON', $2 from homeward.cases where id = $1`,
    [caseId, actor.id],
  );
}
const tickParts = 'id passengerId companionId legId leg mark at by';
const journeyParts = 'id reference fromPlace toPlace carrier number departsAt departsZone';

export const samples: Sample[] = [
  {
    operation: 'escortedJourneys',
    on: 'organisation',
    document: `{ escortedJourneys { ${journeyParts} } }`,
    variables: async (context) => (await escorted(context), {}),
  },
  {
    operation: 'tickList',
    on: 'organisation',
    document: `query($movementId: UUID!) { tickList(movementId: $movementId) { ${journeyParts} legs { id position fromPlace toPlace departsAt departsZone }
      lines { id position seats { legId companionId seat } state open reference initials name romanisedName nationality minor companions { id name relation minor } services language moreNeeds } ticks { ${tickParts} } } }`,
    variables: async (context) => ({ movementId: (await escorted(context)).movementId }),
  },
  {
    operation: 'boardingTicks',
    on: 'organisation',
    document: `query($movementId: UUID!) { boardingTicks(movementId: $movementId) { ${tickParts} } }`,
    variables: async (context) => ({ movementId: (await escorted(context)).movementId }),
  },
  {
    operation: 'tickPassenger',
    on: 'organisation',
    document: mutation('tickPassenger', 'TickPassengerInput', 'BoardingTick', tickParts),
    variables: async (context) => {
      const { passengerId, legId } = await escorted(context);
      return {
        input: {
          operationId: uuid(),
          passengerId,
          legId,
          seen: 'NOT_YET',
          mark: 'ABOARD',
          at: new Date().toISOString(),
        },
      };
    },
  },
  {
    operation: 'travellingAlong',
    on: 'organisation',
    document: `query($movementId: UUID!) { travellingAlong(movementId: $movementId) { movementId escorts { id name } companions { id name } bags { id label handings { id toWhom } } } }`,
    variables: async ({ world, actor }) => {
      const about = await journey(world, actor, 'BOOKED');
      await along(world, actor, about);
      return { movementId: about.movementId };
    },
  },
  {
    operation: 'travelNeeds',
    on: 'organisation',
    document: `query($movementId: UUID!) { travelNeeds(movementId: $movementId) { ${needsParts} } }`,
    variables: async ({ world, actor }) => {
      const about = await journey(world, actor, 'BOOKED');
      await needing(world, actor, about.caseId);
      return { movementId: about.movementId };
    },
  },
  {
    operation: 'needsOfCases',
    on: 'organisation',
    document: `query($caseIds: [UUID!]!) { needsOfCases(caseIds: $caseIds) { ${needsParts} } }`,
    variables: async ({ world, actor }) => {
      const { caseId } = await journey(world, actor, 'BOOKED');
      await needing(world, actor, caseId);
      return { caseIds: [caseId] };
    },
  },
  {
    operation: 'needOrders',
    on: 'organisation',
    document: `query($movementId: UUID!) { needOrders(movementId: $movementId) { id caseId legId service orderedFrom orderedOn reference recordedBy } }`,
    variables: async ({ world, actor }) => {
      const about = await journey(world, actor, 'BOOKED');
      await ordered(world, actor, about);
      return { movementId: about.movementId };
    },
  },
  onJourney('orderNeeds', 'OrderNeedsInput', async (about, { world, actor }) => {
    await needing(world, actor, about.caseId);
    await agreeing(world, actor, about.caseId);
    const { legId } = await ordered(world, actor, about);
    return {
      legIds: [legId],
      orderedFrom: 'K6 special assistance',
      reference: 'SSR-771',
      needs: [{ caseId: about.caseId, service: 'WCHS' }],
    };
  }),
  onJourney('endNeedOrder', 'EndNeedOrderInput', async (about, { world, actor }) => ({
    orderId: (await ordered(world, actor, about)).orderId,
  })),
  onJourney('setSeats', 'SetSeatsInput', async (about, { world, actor }) => ({
    legId: (await ordered(world, actor, about)).legId,
    seats: [{ caseId: about.caseId, seat: '14c' }],
  })),
  {
    operation: 'setTravelNeeds',
    on: 'case',
    document: mutation('setTravelNeeds', 'SetTravelNeedsInput', 'TravelNeeds', needsParts),
    variables: ({ target }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        expectedVersion: 0,
        services: ['WCHS', 'INTERPRETER'],
        language: 'am',
      },
    }),
  },
  {
    operation: 'carrierList',
    on: 'organisation',
    document: `query($movementId: UUID!) { carrierList(movementId: $movementId, xlsx: true) { fileName people text base64 } }`,
    variables: async ({ world, actor }) => ({ movementId: (await journey(world, actor, 'BOOKED')).movementId }),
  },
  onJourney('addEscort', 'AddEscortInput', () => ({ name: 'Sofia Marques', contact: '+855 00', role: 'Nurse' })),
  onJourney('addCompanion', 'AddCompanionInput', ({ caseId }) => ({
    caseId,
    name: 'Budi',
    birth: '2024',
    relation: 'Son',
  })),
  onJourney('removeFromJourney', 'RemoveFromJourneyInput', async (about, { world, actor }) => ({
    id: (await along(world, actor, about)).escortId,
  })),
  onJourney('addEvidence', 'AddEvidenceInput', ({ caseId }) => ({
    caseId,
    label: 'Seal 0042',
    what: 'Two phones',
    fromWhom: 'Officer',
    toWhom: 'Escort',
  })),
  onJourney('handEvidence', 'HandEvidenceInput', async (about, { world, actor }) => ({
    bagId: (await along(world, actor, about)).bagId,
    toWhom: 'Prosecutor',
  })),
  {
    operation: 'changeLegs',
    on: 'organisation',
    document: onMovement('changeLegs', 'ChangeLegsInput'),
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        movementId: (await journey(world, actor, 'BOOKED')).movementId,
        expectedVersion: 1,
        change: 'REBOOKED',
        ground: 'CARRIER',
        reason: 'The airline gave up the line',
        legs: [
          leg({}),
          leg({
            fromPlace: 'Bangkok (BKK)',
            toPlace: 'Jakarta (CGK)',
            toCountry: 'ID',
            departsAt: `${addDays(today, 2)}T15:00`,
            arrivesAt: `${addDays(today, 2)}T19:00`,
          }),
        ],
      },
    }),
  },
  {
    operation: 'cancelMovement',
    on: 'organisation',
    document: onMovement('cancelMovement', 'CancelMovementInput'),
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        movementId: (await journey(world, actor, 'BOOKED')).movementId,
        expectedVersion: 1,
        ground: 'STRIKE',
        reason: 'Strike',
      },
    }),
  },
  {
    operation: 'movePassengers',
    on: 'organisation',
    document: onMovement('movePassengers', 'MovePassengersInput'),
    variables: async ({ world, actor }) => {
      const { movementId, caseId } = await journey(world, actor, 'BOOKED');
      const toMovementId = (await journey(world, actor, 'BOOKED')).movementId;
      return {
        input: {
          operationId: uuid(),
          movementId,
          expectedVersion: 1,
          toMovementId,
          caseIds: [caseId],
          reason: 'Later',
        },
      };
    },
  },
  {
    operation: 'chooseReception',
    on: 'organisation',
    document: onMovement('chooseReception', 'ChooseReceptionInput'),
    variables: async ({ world, actor }) => {
      const { movementId, caseId } = await journey(world, actor, 'BOOKED');
      const receptionBodyId = await receptionBody(world, actor);
      return {
        input: {
          operationId: uuid(),
          movementId,
          expectedVersion: 1,
          caseIds: [caseId],
          receptionBodyId,
          toldOn: today,
        },
      };
    },
  },
  {
    operation: 'clearTransit',
    on: 'organisation',
    document: onMovement('clearTransit', 'ClearTransitInput'),
    variables: async ({ world, actor }) => {
      const { movementId, caseId } = await journey(world, actor, 'BOOKED');
      await withLegs(world, actor, movementId, ['MY', 'ID']);
      return {
        input: {
          operationId: uuid(),
          movementId,
          expectedVersion: 1,
          country: 'MY',
          caseIds: [caseId],
          answer: 'CARRIER_CONFIRMED',
          reason: 'Written by the airline',
        },
      };
    },
  },
  {
    operation: 'handovers',
    on: 'case',
    document: `query($caseId: UUID!) { handovers(caseId: $caseId) { caseId reference name forms { id receivedBy } } }`,
    variables: async ({ world, target }) => {
      const [row] = await world.sql<{ organisationId: string }>(
        `select organisation_id as "organisationId" from homeward.cases where id = $1`,
        [target.id],
      );
      const user = { ...world.users.coordinator, ...row };
      const { movementId } = await journey(world, user, 'ARRIVED');
      await signedForm(world, user, { movementId, caseId: target.id });
      return { caseId: target.id };
    },
  },
  {
    operation: 'correctHandover',
    on: 'organisation',
    document: onMovement('correctHandover', 'CorrectHandoverInput'),
    variables: async ({ world, actor }) => {
      const about = await journey(world, actor, 'ARRIVED');
      return {
        input: {
          operationId: uuid(),
          movementId: about.movementId,
          expectedVersion: 1,
          handoverId: await signedForm(world, actor, about),
          receivedBy: 'Ibu Sari',
          way: 'PAPER',
          paperKept: 'Safe of the office',
          reason: 'The name was wrong',
        },
      };
    },
  },
  {
    operation: 'followUps',
    on: 'case',
    document: `query($caseId: UUID!) { followUps(caseId: $caseId) { caseId lostTwice entries { id outcome note } } }`,
    variables: async (context) => {
      await recordedFollowUp(context);
      return { caseId: context.target.id };
    },
  },
  {
    operation: 'followUpCounts',
    on: 'organisation',
    document: `{ followUpCounts { item nationality outcome people } }`,
    variables: async (context) => {
      await prepare(context.world, context.target, 'FOLLOW_UP_30', ['FOLLOW_UP_7']);
      await recordedFollowUp(context);
      return {};
    },
  },
  {
    operation: 'recordFollowUp',
    on: 'case',
    document: mutation('recordFollowUp', 'RecordFollowUpInput', 'FollowUps', 'caseId lostTwice'),
    variables: async ({ world, target }) => {
      await prepare(world, target, 'FOLLOW_UP_7', ['HANDED_OVER']);
      return {
        input: {
          operationId: uuid(),
          caseId: target.id,
          item: 'FOLLOW_UP_7',
          expectedVersion: 1,
          outcome: 'LOST_CONTACT',
          spokeWith: 'Nobody',
          nextStep: 'Ask the sister',
          nextOn: addDays(today, 3),
        },
      };
    },
  },
  {
    operation: 'receptionBodies',
    on: 'organisation',
    document: `{ receptionBodies { id name country } }`,
    variables: async ({ world, actor }) => {
      await receptionBody(world, actor);
      return {};
    },
  },
  {
    operation: 'receptionBody',
    on: 'organisation',
    document: `query($id: UUID!) { receptionBody(id: $id) { id name } }`,
    variables: async ({ world, actor }) => ({ id: await receptionBody(world, actor) }),
  },
  {
    operation: 'registerReceptionBody',
    on: 'organisation',
    document: mutation('registerReceptionBody', 'RegisterReceptionBodyInput', 'ReceptionBody', 'id'),
    variables: () => ({ input: { operationId: uuid(), ...bodyFields } }),
  },
  {
    operation: 'correctReceptionBody',
    on: 'organisation',
    document: mutation('correctReceptionBody', 'CorrectReceptionBodyInput', 'ReceptionBody', 'id'),
    variables: async ({ world, actor }) => ({
      input: {
        operationId: uuid(),
        receptionBodyId: await receptionBody(world, actor),
        expectedVersion: 1,
        ...bodyFields,
      },
    }),
  },
  {
    operation: 'transitRules',
    on: 'organisation',
    document: `{ transitRules { id country need source } }`,
    variables: async ({ world, actor }) => {
      await world.sql(
        `insert into homeward.transit_rules (id, organisation_id, country, need, valid_from, source) values ($1, $2, 'MY', 'NOT_NEEDED', '2020-01-01', 'Their page')`,
        [uuid(), actor.organisationId],
      );
      return {};
    },
  },
  {
    operation: 'recordTransitRule',
    on: 'organisation',
    document: mutation('recordTransitRule', 'RecordTransitRuleInput', 'TransitRule', 'id'),
    variables: async ({ world }) => {
      await world.sql(`delete from homeward.transit_rules where country = 'SG'`);
      return {
        input: {
          operationId: uuid(),
          country: 'SG',
          mostHours: 96,
          need: 'TO_BE_CHECKED',
          validFrom: '2026-01-01',
          source: 'Their page',
        },
      };
    },
  },
];
