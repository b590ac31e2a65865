import { requesterMarks } from '../cases/finding/filing.js';
import { type CaseState, countedEvidence, type ContactChannel, mainLine, type RequesterKind } from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import { stamp } from './days.js';
import { composeName } from './names/compose.js';
import { phoneOf } from './people.js';
import { type Random, shares } from './random.js';
import { bestInterest, codeWords, evidenceNotes, hours, mayAnswer, pleaMessages, whose } from './texts.js';
import type { Staff } from './world.js';

const requesters = shares<RequesterKind>({
  SELF: 24,
  PARENT: 17,
  SIBLING: 19,
  PARTNER: 10,
  RELATIVE: 7,
  FRIEND: 9,
  EMBASSY: 6,
  ORGANISATION: 5,
  POLICE: 1,
  MEDIA: 1,
  UNKNOWN: 1,
});
const official: readonly RequesterKind[] = ['EMBASSY', 'ORGANISATION', 'POLICE'];

/** How the case came to the organisation, and every step of track A since. */
export function tellOpening(file: CaseFile): void {
  const { plan, random } = file;
  const [first] = plan.steps;
  if (!first) return;
  const byPlea = first.state !== 'OUT';
  const registrar = byPlea ? (random.chance(0.6) ? file.caseworker : file.coordinator) : file.fieldOfficer;
  const opened = file.at(first.day);
  file.facts.opened_at = stamp(opened);
  // Whoever registers a case without handing it on sees it; the account "caseworker" is dealt its own.
  file.facts.registered_by = registrar.id;
  file.event('REGISTERED', opened, registrar, { to: first.state });
  if (byPlea) for (let n = random.chance(0.15) ? 2 : 1; n > 0; n -= 1) plea(file, first.day, registrar);
  if (file.assigned)
    file.event('ASSIGNED', file.at(first.day), file.supervisor, { data: { userId: file.assigned.id } });
  tellSteps(file, registrar);
  if (byPlea) contacts(file);
}

function plea(file: CaseFile, day: number, registrar: Staff): void {
  const { random, person } = file;
  const kind = random.weighted(requesters);
  const channel = (
    official.includes(kind) ? random.pick(['EMAIL', 'LETTER', 'PHONE']) : random.pick(person.nation.channels)
  ) as ContactChannel;
  const at = file.at(day);
  const requester = composeName(person.nation.names, random.chance(0.55), random);
  const contact =
    channel === 'EMAIL'
      ? `${requester.given.toLowerCase().replace(/[^a-z]/g, '')}@mail.example`
      : phoneOf(person.nation, random);
  file.world.rows.add('pleas', {
    ...file.base(at),
    received_at: stamp(at),
    channel,
    requester_kind: kind,
    requester_name: kind === 'SELF' ? person.name.name : official.includes(kind) ? '' : requester.name,
    requester_contact: contact,
    marks: requesterMarks(file.world.index, file.organisation.id, contact),
    message: random.pick(pleaMessages),
    recorded_by: registrar.id,
  });
  file.event('PLEA_RECEIVED', at, registrar, { data: { channel, requesterKind: kind } });
}

function tellSteps(file: CaseFile, registrar: Staff): void {
  const { plan } = file;
  plan.steps.forEach((step, at) => {
    const before = plan.steps[at - 1];
    if (step.state === 'VERIFIED') evidence(file, before?.day ?? step.day, step.day, true);
    const actor = before ? actorOf(file, step.state, registrar) : registrar;
    const moment = before ? file.at(step.day) : Date.parse(String(file.facts.opened_at));
    if (before) file.event('STATE_CHANGED', moment, actor, { from: before.state, to: step.state, reason: step.reason });
    if (step.state === 'OUT') {
      const { mode, operation } = plan.exit ?? {};
      file.event('CAME_OUT', file.at(step.day), actor, { data: { exitMode: mode, operationId: operation?.id } });
    }
    if ((step.state === 'VERIFIED' || step.state === 'OUT') && file.facts.verified_at === undefined)
      file.facts.verified_at = stamp(moment);
    file.facts.state_since = stamp(moment);
  });
  if (plan.state === 'VERIFYING' && file.random.chance(0.6)) evidence(file, plan.opened, plan.opened + 4, false);
  // Nobody is fetched against their will: consent is recorded where it was given, else the reason stands here.
  file.facts.best_interest_reason =
    file.stepDay('RESCUE_REQUESTED') !== undefined && file.random.chance(0.06) ? file.random.pick(bestInterest) : '';
}

function actorOf(file: CaseFile, state: CaseState, registrar: Staff): Staff {
  if (state === 'OUT' || state === 'RESCUE_SCHEDULED')
    return file.plan.exit?.operation ? file.fieldOfficer : file.coordinator;
  if (state === 'CLOSED' || state === 'DUPLICATE' || state === 'REOPENED') return file.supervisor;
  if (state === 'RESCUE_REQUESTED' || state === 'REPATRIATING' || state === 'HOME') return file.coordinator;
  return mainLine.indexOf(state as (typeof mainLine)[number]) === 1 ? registrar : file.caseworker;
}

function evidence(file: CaseFile, from: number, to: number, whole: boolean): void {
  const { random } = file;
  const kinds = [
    ...random.some(countedEvidence, whole ? random.int(2, 3) : 1),
    ...(whole ? (['REQUESTER_CHECKED'] as const) : []),
  ];
  const known = new Set<string>();
  for (const kind of kinds) {
    // Verified a second time after a sale: the new place needs its own evidence, the requester does not.
    if (known.has(kind)) continue;
    known.add(kind);
    const at = file.at(file.dayBetween(from, Math.min(to, file.lastDay)));
    file.world.rows.add('case_evidence', {
      ...file.base(at),
      kind,
      note: random.pick(evidenceNotes[kind]),
      recorded_by: file.caseworker.id,
      recorded_at: stamp(at),
    });
    file.event('EVIDENCE_RECORDED', at, file.caseworker, { data: { evidence: kind } });
  }
}

function contacts(file: CaseFile): void {
  const { random, person, plan } = file;
  if (!random.chance(0.75)) return;
  const day = file.dayBetween(plan.opened, Math.min(plan.opened + 3, file.lastDay));
  for (let n = random.int(1, 2); n > 0; n -= 1) {
    const at = file.at(day);
    file.world.rows.add('person_contacts', {
      ...file.base(at),
      channel: random.pick(person.nation.channels),
      value: contactValue(file, random),
      whose: random.pick(whose),
      hours: random.pick(hours),
      code_word: random.pick(codeWords),
      may_answer: random.pick(mayAnswer),
      safe: random.chance(0.85),
      created_at: stamp(at),
    });
  }
}

function contactValue(file: CaseFile, random: Random): string {
  return file.person.phone !== '' && random.chance(0.4) ? file.person.phone : phoneOf(file.person.nation, random);
}
