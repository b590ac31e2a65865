import type { TestUser, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample } from '../../testing/samples.js';

/** A shelter with two beds for women, past every policy. */
export async function makePlace(world: World, { organisationId, id: actorId }: TestUser): Promise<string> {
  const [id, addressId] = [uuid(), uuid()];
  const words = {
    name: 'Lotus House',
    phone: '012 345 678',
    answers: 'The night guard',
    visits: 'Mornings',
    dangers: 'None',
  };
  const sealed = await world.seal('custody_places', id, id, words, organisationId);
  await world.sql(
    `insert into homeward.custody_places (id, organisation_id, kind, name, country, phone, answers, visits, dangers, beds_women) values ($1, $2, 'SHELTER', $3, 'KH', $4, $5, $6, $7, 2)`,
    [id, organisationId, sealed['name'], sealed['phone'], sealed['answers'], sealed['visits'], sealed['dangers']],
  );
  const { address } = await world.seal(
    'custody_place_addresses',
    addressId,
    id,
    { address: '12 Lane 3' },
    organisationId,
  );
  await world.sql(
    `insert into homeward.custody_place_addresses (id, organisation_id, place_id, address, recorded_by) values ($1, $2, $3, $4, $5)`,
    [addressId, organisationId, id, address, actorId],
  );
  return id;
}

const place = `... on CustodyPlace { id name beds { bed free } }`;
const fields = { kind: 'SHELTER', name: 'Bamboo House', country: 'KH', bedsWomen: 4, address: '7 Riverside' };
const custody = `... on Custody { caseId spells { id reviews { id seenBy note } } }`;

/** Someone whom the police hold since the tenth, with a review that is late. */
async function heldByPolice(world: World, caseId: string, actorId: string): Promise<string> {
  const id = uuid();
  await world.sql(`delete from homeward.custody_reviews where case_id = $1`, [caseId]);
  await world.sql(`delete from homeward.custody_changes where case_id = $1`, [caseId]);
  await world.sql(`delete from homeward.custody_spells where case_id = $1`, [caseId]);
  await world.sql(
    `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, from_date, review_on, recorded_by)
     select $1, organisation_id, id, 'POLICE', '', '2026-11-10', '2026-11-17', $3 from homeward.cases where id = $2`,
    [id, caseId, actorId],
  );
  return id;
}

/** A case that its actor placed with others an hour ago. */
async function placedByActor(world: World, caseId: string, actorId: string): Promise<string> {
  const placingId = uuid();
  const id = await heldByPolice(world, caseId, actorId);
  await world.sql(`update homeward.custody_spells set placing_id = $2, recorded_by = $3 where id = $1`, [
    id,
    placingId,
    actorId,
  ]);
  return placingId;
}

export const samples: Sample[] = [
  {
    operation: 'takeBackPlacing',
    on: 'case',
    document: `mutation($input: TakeBackPlacingInput!) { takeBackPlacing(input: $input) { __typename ... on PlacingTakenBack { placingId takenBack kept } ${problemParts} } }`,
    variables: async ({ world, target, actor }) => ({
      input: {
        operationId: uuid(),
        placingId: await placedByActor(world, target.id, actor.id),
        reason: 'The wrong house',
      },
    }),
  },
  {
    operation: 'custodyPlaces',
    on: 'organisation',
    document: `{ custodyPlaces(closed: true) { expected places { id name people beds { bed beds taken free } } } }`,
    variables: async ({ world, actor }) => {
      await makePlace(world, actor);
      return {};
    },
  },
  {
    operation: 'custodyPlace',
    on: 'organisation',
    document: `query($id: UUID!) { custodyPlace(id: $id) { place { id name } people { caseId initials } others } }`,
    variables: async ({ world, actor }) => ({ id: await makePlace(world, actor) }),
  },
  {
    operation: 'registerCustodyPlace',
    on: 'organisation',
    document: `mutation($input: RegisterCustodyPlaceInput!) { registerCustodyPlace(input: $input) { __typename ${place} ${problemParts} } }`,
    variables: () => ({ input: { operationId: uuid(), ...fields } }),
  },
  {
    operation: 'correctCustodyPlace',
    on: 'organisation',
    document: `mutation($input: CorrectCustodyPlaceInput!) { correctCustodyPlace(input: $input) { __typename ${place} ${problemParts} } }`,
    variables: async ({ world, actor }) => ({
      input: { operationId: uuid(), placeId: await makePlace(world, actor), expectedVersion: 1, ...fields },
    }),
  },
  {
    operation: 'openCustodyPlaceAddress',
    on: 'organisation',
    document: `mutation($input: OpenCustodyPlaceAddressInput!) { openCustodyPlaceAddress(input: $input) { __typename ... on CustodyPlaceAddress { placeId address } ${problemParts} } }`,
    variables: async ({ world, actor }) => ({
      input: { operationId: uuid(), placeId: await makePlace(world, actor), reason: 'A car has to go there tonight' },
    }),
  },
  {
    operation: 'reviewCustody',
    on: 'case',
    document: `mutation($input: ReviewCustodyInput!) { reviewCustody(input: $input) { __typename ${custody} ${problemParts} } }`,
    variables: async ({ world, target, actor }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        spellId: await heldByPolice(world, target.id, actor.id),
        expectedVersion: 1,
        reviewedOn: '2026-11-18',
        stillRight: true,
        seen: true,
        seenBy: 'Chan Dara',
        access: 'LIMITED',
        food: 'YES',
        medical: 'UNKNOWN',
        familyContact: 'NO',
        minorsApart: 'NOT_ASKED',
        illTreatment: 'REFUSED',
        medicalUrgent: false,
        note: 'Sleeps on the floor',
      },
    }),
  },
  {
    operation: 'correctCustody',
    on: 'case',
    document: `mutation($input: CorrectCustodyInput!) { correctCustody(input: $input) { __typename ... on Custody { caseId spells { id takenBack changes { id kind why reasonBefore } } } ${problemParts} } }`,
    variables: async ({ world, target, actor }) => ({
      input: {
        operationId: uuid(),
        caseId: target.id,
        spellId: await heldByPolice(world, target.id, actor.id),
        expectedVersion: 1,
        reason: 'A visa that ended',
        legalBasis: 'IMMIGRATION',
        why: 'The file was read again',
      },
    }),
  },
  {
    operation: 'heldPeople',
    on: 'list',
    document: `{ heldPeople(first: 100) { total held alerted counts { kind people } people { caseId reference initials alerts place { id name } } } }`,
    variables: async ({ world, target, actor }) => {
      await heldByPolice(world, target.id, actor.id);
      return {};
    },
  },
];
