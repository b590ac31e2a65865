import { recordOf } from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import { stamp } from './days.js';
import type { WayHome } from './part-way-home.js';
import { Random, SEED } from './random.js';
import { json } from './tables.js';
import { staffOf } from './world.js';

const steps = ['NATIONALITY_VERIFIED', 'TRAVEL_DOCUMENT_APPLIED', 'TRAVEL_DOCUMENT_ISSUED'] as const;
const notes = [
  'Confirmed by the capital. Letter follows.',
  'Two photos are missing, white ground.',
  'Ready, can be fetched in the mornings.',
];

/** Of what was shared with a mission that signs in: every second step that waits on it was answered and waits on us by now. */
export function writeProposal(file: CaseFile, way: WayHome): void {
  const { mission } = way;
  const [by] = staffOf(file.organisation, 'partner').filter(
    ({ mission: sending, account }) => account !== undefined && sending === mission?.sending,
  );
  const item = steps.find((step) => recordOf(way.items, step).state !== 'DONE');
  const since = recordOf(way.items, 'MISSION_NOTIFIED').on;
  if (!file.marks.shared || !mission || !by || !item || !since || file.plan.index % 2 === 0) return;
  if (recordOf(way.items, item).state === 'NOT_NEEDED' || since >= file.days.iso(-7)) return;
  // Numbers of its own, so that everybody else stays who they were.
  const random = new Random(SEED, -9100 - file.plan.index);
  const declined = random.int(0, 3) === 0;
  const day = -random.int(1, 6);
  const at = file.days.moment(day, random.int(120, 500));
  const decidedAt = file.days.moment(-1, random.int(510, 590));
  const decided = declined && decidedAt > at;
  const told = { item, missionId: mission.id };
  const paper = item === 'TRAVEL_DOCUMENT_ISSUED';
  file.world.rows.add('item_proposals', {
    id: random.uuid(at),
    organisation_id: file.organisation.id,
    case_id: file.id,
    mission_id: mission.id,
    item,
    item_version: 1,
    to_state: 'DONE',
    done_on: file.days.iso(day),
    note: random.pick(notes),
    document_number: paper ? `EC ${random.int(100_000, 999_999)}` : '',
    document_kind: paper ? 'EMERGENCY_CERTIFICATE' : null,
    document_expires_on: paper ? file.days.iso(180) : null,
    state: decided ? 'DECLINED' : 'OPEN',
    proposed_by: by.id,
    proposed_at: stamp(at),
    decided_by: decided ? file.coordinator.id : null,
    decided_at: decided ? stamp(decidedAt) : null,
    reason: decided ? 'The scan cannot be read. Please send the letter again.' : '',
  });
  const tell = (state: string, ms: number, actorId: string): void =>
    file.world.rows.add('case_events', {
      id: random.uuid(ms),
      organisation_id: file.organisation.id,
      case_id: file.id,
      at: stamp(ms),
      actor_id: actorId,
      kind: 'ITEM_PROPOSED',
      from_state: null,
      to_state: state,
      reason: '',
      data: json(told),
    });
  tell('OPEN', at, by.id);
  if (decided) tell('DECLINED', decidedAt, file.coordinator.id);
}
