import type { HoldGround, RetentionCategory } from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import { stamp } from './days.js';
import { Random, SEED } from './random.js';
import { account, type Organisation, staffOf, type World } from './world.js';

const HOUR_MS = 3_600_000;

/** What is decided; the other categories stand as proposals, as they do in most houses. */
const decided: readonly (readonly [RetentionCategory, number, string])[] = [
  ['NEVER_OUT', 6, 'Decided by the board: who was never helped by us is not kept for longer than half a year.'],
  ['PLEA_UNANSWERED', 6, 'Decided by the board: a plea that led to nothing is not kept for longer than half a year.'],
  ['RETURNED_HOME', 60, 'Claims for wages lapse after five years.'],
];

export function writePeriods({ days, rows }: World, organisation: Organisation): void {
  const officer = organisation.staff.find((one) => one.account === 'dpo');
  if (!officer) return;
  const random = new Random(SEED, -90 - organisation.index);
  for (const [category, months, basis] of decided) {
    const at = days.moment(-120, random.int(0, 500));
    rows.add('retention_rules', {
      id: random.uuid(at),
      organisation_id: organisation.id,
      category,
      months,
      basis,
      set_by: officer.id,
      set_at: stamp(at),
      version: 1,
    });
  }
}

const holds: readonly (readonly [HoldGround, string])[] = [
  ['COURT', 'Witness in the case against the operator; the court of first instance has not heard it yet.'],
  ['POLICE', 'The investigators asked in writing that the papers stay.'],
  ['COMPLAINT', 'Complaint about the hotel; answered when the board has met.'],
  ['PERSON_ASKED', 'Wants the papers kept until the claim for wages is decided.'],
];
const emergencies = [
  'Rings from the airport and cannot reach the caseworker.',
  'Hospital asks at once who may be told.',
  'Was seen near the gate again; the team on duty is away.',
] as const;

/** A hold here, an emergency there: few, and of random numbers of their own, so that the stories beside them stay as they are. */
export function tellWatch(file: CaseFile): void {
  const { plan, organisation } = file;
  const random = new Random(SEED ^ 0x5a5a5a5a, plan.index);
  if (plan.exit && random.chance(0.008)) {
    const [ground, reason] = random.pick(holds);
    const at = file.days.moment(-random.int(1, 60), random.int(0, 500));
    file.world.rows.add('case_holds', {
      ...file.base(at),
      ground,
      reason,
      set_by: file.supervisor.id,
      set_at: stamp(at),
      version: 1,
    });
  }
  if (organisation.index === 0 && plan.state === 'IN_CARE' && random.chance(0.03)) tellEmergency(file, random);
}

/** The older ones are reviewed, the newest wait. */
function tellEmergency(file: CaseFile, random: Random): void {
  const { organisation, plan, world } = file;
  const stranger = random.pick(
    staffOf(organisation, 'caseworker').filter((one) => !one.teams.includes(plan.team) && one.account === undefined),
  );
  const opened = world.days.moment(random.chance(0.5) ? -1 : -random.int(4, 40), random.int(0, 500));
  const isReviewed = opened < world.days.moment(-3, 0);
  const reviewer = account(organisation, 'supervisor');
  world.rows.add('break_glasses', {
    ...file.base(opened),
    case_reference: file.reference,
    team_id: organisation.teams[plan.team]?.id ?? null,
    user_id: stranger.id,
    reason: random.pick(emergencies),
    opened_at: stamp(opened),
    until: stamp(opened + HOUR_MS),
    review_due_at: stamp(opened + 72 * HOUR_MS),
    reviewed_by: isReviewed ? reviewer.id : null,
    reviewed_at: isReviewed ? stamp(opened + 20 * HOUR_MS) : null,
    verdict: isReviewed ? 'JUSTIFIED' : null,
    review_note: isReviewed ? 'Talked with both. It could not wait.' : '',
    version: 1,
  });
}
