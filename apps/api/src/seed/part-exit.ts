import {
  type CustodyKind,
  derivedIdentification,
  type IdentificationDecision,
  type IdentificationDecisionState,
  type LegalExposure,
  type RosterDecision,
  type RosterOutcome,
} from '@homeward/domain';
import { type Blind, blindOf } from '../cases/finding/filing.js';
import type { CaseFile } from './case-file.js';
import { placeIdOf } from './custody-places.js';
import { writeHouseExpected, writeHouseShare } from './houses.js';
import { tellReviews } from './custody-reviews.js';
import { stamp } from './days.js';
import { asClerksWrite } from './names/compose.js';
import type { Operation } from './operations.js';
import { waitingOperation } from './part-stays.js';
import type { Person } from './people.js';
import { shares, type Weights } from './random.js';
import { isMinor } from '../rescues/roster/roster.repository.js';
import { json } from './tables.js';
import type { World } from './world.js';

/** The list at the gate: who came out in an operation, and who is expected in the next. */
export function tellRoster(file: CaseFile): void {
  const { plan, random } = file;
  const past = plan.exit?.operation;
  const waiting = waitingOperation(file);
  if (past) {
    const announced = plan.steps[0]?.state !== 'OUT';
    rosterRow(
      file,
      past,
      random.chance(announced ? 0.95 : 0.8) ? 'FOUND' : 'UNEXPECTED',
      announced ? 'SAME_AS_CASE' : 'NEW_PERSON',
    );
  } else if (waiting)
    rosterRow(
      file,
      waiting,
      waiting.state === 'UNDER_WAY' && random.chance(0.4) ? 'MOVED_BEFORE' : 'EXPECTED',
      'SAME_AS_CASE',
    );
}

function rosterRow(file: CaseFile, operation: Operation, outcome: RosterOutcome, decision: RosterDecision): void {
  const { person, random, days } = file;
  const happened = outcome !== 'EXPECTED';
  const at = days.night(Math.min(-1, operation.day), random.int(30, 300));
  operation.rows += 1;
  const name = asClerksWrite(person.name, random);
  const urgent = outcome === 'FOUND' && operation.rows % 17 === 0;
  if (outcome === 'FOUND' || outcome === 'UNEXPECTED') {
    operation.out[outcome === 'FOUND' ? 'listed' : 'unlisted'] += 1;
    operation.out.minors += isMinor(person.birth) ? 1 : 0;
    operation.out.urgent += urgent ? 1 : 0;
  }
  file.world.rows.add('roster_entries', {
    id: file.uuid(at),
    organisation_id: file.organisation.id,
    operation_id: operation.id,
    position: operation.rows,
    name: random.chance(0.5) ? name : person.name.name,
    romanised_name: person.name.romanised,
    sex: person.sex,
    nationality: person.stateless ? null : person.nation.code,
    birth: person.birth,
    birth_estimated: person.birthEstimated,
    document_number: person.passport,
    phone: '',
    room: roomOf(operation, random.int(100, 999)),
    ...asRow(file.world, file.organisation.id, name, person),
    doubts: json([]),
    outcome,
    outcome_at: happened ? stamp(at) : null,
    outcome_by: outcome === 'EXPECTED' ? null : operation.lead.id,
    // No transaction that anybody asks about: the same rows whenever they are made.
    changed_in: '3',
    listed: outcome !== 'UNEXPECTED',
    medical_urgent: urgent,
    minor: isMinor(person.birth),
    tag: operation.state === 'UNDER_WAY' && outcome !== 'EXPECTED' ? `KD-${400 + operation.rows}` : '',
    decision,
    same_as_case: decision === 'SAME_AS_CASE' ? file.id : null,
    same_as_row: null,
    decided_by: operation.lead.id,
    // Who is not out yet is no case of the list: confirming the list makes them one.
    case_id: happened && operation.state === 'DONE' ? file.id : null,
  });
}

/** A row of a roster as it is compared without being read. */
export function asRow(world: World, organisationId: string, written: string, person: Person): Blind {
  return blindOf(world.index, organisationId, {
    names: [written, person.name.name],
    birth: person.birth,
    birthEstimated: person.birthEstimated,
    documentNumber: person.passport,
    phone: '',
  });
}

export function roomOf(operation: Operation, number: number): string {
  return operation.kind === 'RAID' ? `${'ABCD'[number % 4] ?? 'A'}${number}` : '';
}

const firstPlaces: Readonly<Record<'raid' | 'escape' | 'release', Weights<CustodyKind>>> = {
  raid: shares<CustodyKind>({ IMMIGRATION_DETENTION: 55, POLICE: 25, SHELTER: 12, HOSPITAL: 5, HOTEL: 3 }),
  escape: shares<CustodyKind>({ SHELTER: 52, EMBASSY: 14, HOTEL: 16, POLICE: 10, HOSPITAL: 6, OTHER: 2 }),
  release: shares<CustodyKind>({ SHELTER: 50, HOTEL: 15, CAMP: 15, EMBASSY: 8, IMMIGRATION_DETENTION: 12 }),
};
const placeNames: Readonly<Record<CustodyKind, readonly string[]>> = {
  SHELTER: ['Lotus House', 'Bamboo House', 'Star House', 'Mango House', 'River House'],
  HOTEL: ['Guest house paid by the organisation', 'Small hotel near the mission'],
  EMBASSY: ['Rooms of the mission'],
  POLICE: ['Provincial police station', 'District police post'],
  IMMIGRATION_DETENTION: ['Immigration holding place, main building', 'Immigration holding place, annex'],
  HOSPITAL: ['Provincial hospital', 'Referral hospital, ward 3'],
  CAMP: ['Reception camp at the bridge', 'Tents at the sports ground'],
  OTHER: ['With a host family'],
};
const inHandsOfAuthorities: readonly CustodyKind[] = ['POLICE', 'IMMIGRATION_DETENTION'];

const nothingHeld = { reviewOn: null, legalBasis: null, hearingOn: null, reason: '' } as const;

/** Where the person is after exit, spell after spell, until departure. */
export function tellCustody(file: CaseFile): void {
  const { plan, random } = file;
  const exit = plan.exit;
  if (!exit) return;
  const departed = exit.wayHome ? exit.day + (exit.wayHome.settled.get('DEPARTED') ?? 0) : undefined;
  // Where the way home was never begun, the stay in care ends with the case itself.
  const ended = exit.wayHome ? departed : file.lastDay;
  const kinds: CustodyKind[] = [
    random.weighted(
      firstPlaces[exit.mode === 'POLICE_RAID' ? 'raid' : exit.mode === 'SELF_ESCAPE' ? 'escape' : 'release'],
    ),
  ];
  if (kinds[0] !== 'SHELTER') kinds.push(random.chance(0.85) ? 'SHELTER' : 'HOTEL');
  if (random.chance(0.2)) kinds.push(random.chance(0.3) ? 'HOSPITAL' : 'SHELTER');
  let from = exit.day;
  for (const [at, kind] of kinds.entries()) {
    const until = ended !== undefined && ended <= -1 ? ended : undefined;
    if (from > -1 || (until !== undefined && from >= until)) break;
    const change = from + random.skewed(2, inHandsOfAuthorities.includes(kind) ? 40 : 25);
    const goesOn = at < kinds.length - 1 && change <= -1 && (until === undefined || change < until);
    const to = goesOn ? change : until;
    const moment = file.at(from);
    const base = file.base(moment);
    const place = random.pick(placeNames[kind]);
    const held = to === undefined ? tellReviews(file, { id: base.id, kind, from }) : nothingHeld;
    file.world.rows.add('custody_spells', {
      ...base,
      operation_id: at === 0 ? (exit.operation?.id ?? null) : null,
      kind,
      place,
      place_id: placeIdOf(file.world.days, file.organisation, place),
      bed: kind === 'SHELTER' ? (plan.female ? 'WOMEN' : 'MEN') : null,
      from_date: file.days.iso(from),
      to_date: to === undefined ? null : file.days.iso(to),
      note: '',
      review_on: held.reviewOn,
      reason: held.reason,
      legal_basis: held.legalBasis,
      hearing_on: held.hearingOn,
      recorded_by: at === 0 ? file.fieldOfficer.id : file.caseworker.id,
      recorded_at: stamp(moment),
      placing_id: null,
      follows_id: null,
    });
    file.event('CUSTODY_CHANGED', moment, at === 0 ? file.fieldOfficer : file.caseworker, { data: { kind } });
    if (to === undefined) {
      writeHouseShare(file, { id: base.id, place, from });
      if (inHandsOfAuthorities.includes(kind)) writeHouseExpected(file, from);
    }
    if (!goesOn) break;
    from = change;
  }
}

const officialBodies = [
  ['MINISTRY', 'Ministry of Social Affairs'],
  ['POLICE', 'Anti-trafficking police'],
  ['MISSION', ''],
  ['COURT', 'Provincial court'],
] as const;
const ngoDecisions = shares<IdentificationDecisionState>({
  VICTIM_BY_NGO: 66,
  POTENTIAL_VICTIM: 26,
  NOT_VICTIM: 6,
  WITHDRAWN: 2,
});
const officialDecisions = shares<IdentificationDecisionState>({
  VICTIM_OFFICIAL: 58,
  POTENTIAL_VICTIM: 14,
  NOT_VICTIM: 28,
});

export function tellIdentification(file: CaseFile): void {
  const { plan, random } = file;
  const exit = plan.exit;
  const ago = exit ? -exit.day : 0;
  const decisions: IdentificationDecision[] = [];
  if (exit && ago > 6 && random.chance(0.88))
    decisions.push(
      decide(
        file,
        'NGO',
        file.organisation.index === 0 ? 'Homeward Evaluation' : 'Safe Return Mekong',
        random.weighted(ngoDecisions),
        5,
        18,
      ),
    );
  if (exit && ago > 22 && random.chance(0.5)) {
    const [body, bodyName] = random.pick(officialBodies);
    const first = decide(file, body, bodyName, random.weighted(officialDecisions), 20, 70);
    decisions.push(first);
    // An appeal is one more decision of the same body; the one before it stays to be read.
    if (first.state === 'NOT_VICTIM' && ago > 120 && random.chance(0.3))
      decisions.push(decide(file, body, bodyName, 'VICTIM_OFFICIAL', 80, 118, first.id));
  }
  const screeningBegun = exit !== undefined && ago > 2 && random.chance(0.85);
  file.facts.identification = derivedIdentification(decisions, { screeningBegun }).state;
}

const bases: Readonly<Record<IdentificationDecisionState, string>> = {
  VICTIM_BY_NGO: 'Act, means and purpose are met; eight of eleven indicators of forced labour.',
  VICTIM_OFFICIAL: 'Identified after interview; letter in the file.',
  POTENTIAL_VICTIM: 'Strong signs; one more talk with another interpreter is needed.',
  NOT_VICTIM: 'Says to have come and worked of own will; no sign of control found.',
  WITHDRAWN: 'The person does not want to be screened.',
};

function decide(
  file: CaseFile,
  body: IdentificationDecision['body'],
  bodyName: string,
  state: IdentificationDecisionState,
  least: number,
  most: number,
  replaces?: string,
): IdentificationDecision {
  const exitDay = file.plan.exit?.day ?? -1;
  const day = file.dayBetween(exitDay + least, exitDay + most);
  const at = file.at(day);
  const row = file.base(at);
  const decidedOn = file.days.iso(day);
  file.world.rows.add('identifications', {
    ...row,
    body,
    body_name: bodyName,
    decision: state,
    basis: bases[state],
    decided_on: decidedOn,
    appeal: replaces !== undefined,
    recorded_by: file.caseworker.id,
    recorded_at: stamp(at),
  });
  file.event('IDENTIFICATION_RECORDED', at, file.caseworker, {
    data: { body, decision: state, appeal: replaces !== undefined },
  });
  return { id: row.id, body, bodyName, state, decidedOn, basis: bases[state], replaces: replaces ?? null };
}

const exposures = shares<LegalExposure>({
  NONE: 76,
  QUESTIONED: 12,
  CHARGED: 4,
  CONVICTED: 1,
  NON_PUNISHMENT_APPLIED: 7,
});

export function tellLegalExposure(file: CaseFile): void {
  const exit = file.plan.exit;
  const found = exit && exit.day < -4 ? file.random.weighted(exposures) : 'NONE';
  file.facts.legal_exposure = found;
  if (exit && found !== 'NONE')
    file.event('LEGAL_EXPOSURE_CHANGED', file.at(file.dayBetween(exit.day + 1, exit.day + 12)), file.caseworker, {
      data: { from: 'NONE', to: found },
    });
}
