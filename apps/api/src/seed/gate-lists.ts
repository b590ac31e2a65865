import type { RosterDecision, RosterOutcome } from '@homeward/domain';
import type { Acquaintances } from './acquaintances.js';
import { nationFor } from './course.js';
import { stamp } from './days.js';
import { asClerksWrite } from './names/compose.js';
import type { Operation } from './operations.js';
import { asRow, roomOf } from './part-exit.js';
import { makePerson, type Person } from './people.js';
import { Random, SEED, shares } from './random.js';
import { isMinor } from '../rescues/roster/roster.repository.js';
import { json } from './tables.js';
import type { Organisation, World } from './world.js';

/** Those of a list who are no case: expected and never found, or found today and not yet decided about. */
export function tellGateLists(
  world: World,
  organisation: Organisation,
  acquaintances: Acquaintances,
  people: number,
): void {
  for (const [at, operation] of organisation.operations.entries()) {
    const random = new Random(SEED ^ 0x0d0d0d0d, organisation.index * 10_000 + at);
    if (operation.state === 'UNDER_WAY') underWay(world, organisation, operation, acquaintances, people, random);
    else if (operation.state === 'DONE')
      for (let n = Math.ceil(operation.rows * 0.12); n > 0; n -= 1)
        stranger(world, organisation, operation, random.weighted(notFound), 'LEFT_OUT', random);
    else if (operation.state === 'PLANNED')
      for (let n = random.int(2, 8); n > 0; n -= 1)
        stranger(world, organisation, operation, 'EXPECTED', 'UNDECIDED', random);
  }
}

const notFound = shares<RosterOutcome>({ MOVED_BEFORE: 40, ABSENT: 40, REFUSED: 20 });
const atTheGate = shares<RosterOutcome>({
  EXPECTED: 45,
  FOUND: 38,
  UNEXPECTED: 9,
  REFUSED: 3,
  MOVED_BEFORE: 3,
  ABSENT: 2,
});

/** The list of a raid that is going on: long at a large organisation, with some names that are known from pleas. */
function underWay(
  world: World,
  organisation: Organisation,
  operation: Operation,
  acquaintances: Acquaintances,
  people: number,
  random: Random,
): void {
  const many = organisation.index > 0 ? 24 : people >= 20_000 ? 1000 : 52;
  for (const person of random.some(acquaintances.held(organisation.id), 8))
    row(world, organisation, operation, person, random.weighted(atTheGate), 'UNDECIDED', random);
  while (operation.rows < many)
    stranger(world, organisation, operation, random.weighted(atTheGate), 'UNDECIDED', random);
}

function stranger(
  world: World,
  organisation: Organisation,
  operation: Operation,
  outcome: RosterOutcome,
  decision: RosterDecision,
  random: Random,
): void {
  const person = makePerson(
    {
      id: '',
      organisationId: organisation.id,
      nation: nationFor(organisation, random),
      female: random.chance(0.3),
      on: world.days.today,
      littleKnown: true,
    },
    random,
  );
  row(world, organisation, operation, person, outcome, decision, random);
}

function row(
  world: World,
  organisation: Organisation,
  operation: Operation,
  person: Person,
  outcome: RosterOutcome,
  decision: RosterDecision,
  random: Random,
): void {
  const { days } = world;
  operation.rows += 1;
  const at = days.night(Math.min(-1, operation.day), random.int(30, 300));
  const name = asClerksWrite(person.name, random);
  world.rows.add('roster_entries', {
    id: random.uuid(at),
    organisation_id: organisation.id,
    operation_id: operation.id,
    position: operation.rows,
    name,
    romanised_name: person.name.romanised,
    sex: person.sex,
    nationality: person.nation.code,
    birth: person.birth,
    birth_estimated: person.birthEstimated,
    document_number: person.passport,
    phone: '',
    room: roomOf(operation, random.int(100, 999)),
    ...asRow(world, organisation.id, name, person),
    doubts: json([]),
    outcome,
    outcome_at: outcome === 'EXPECTED' ? null : stamp(at),
    outcome_by: outcome === 'EXPECTED' ? null : operation.lead.id,
    // No transaction that anybody asks about: the same rows whenever they are made.
    changed_in: '3',
    listed: outcome !== 'UNEXPECTED',
    medical_urgent: outcome === 'FOUND' && operation.rows % 17 === 0,
    minor: isMinor(person.birth),
    tag: operation.state === 'UNDER_WAY' && outcome !== 'EXPECTED' ? `KD-${400 + operation.rows}` : '',
    decision,
    same_as_case: null,
    same_as_row: null,
    decided_by: decision === 'UNDECIDED' ? null : operation.lead.id,
    case_id: null,
  });
}
