import {
  type CheckInAnswer,
  type MeetingPointKind,
  type RiskContent,
  type RiskDecision,
  riskLevel,
} from '@homeward/domain';
import type { ReportContent, ReportNumbers } from '../rescues/report/report.entities.js';
import { stamp } from './days.js';
import { type Operation, plans } from './operations.js';
import { Random, SEED } from './random.js';
import { json } from './tables.js';
import type { ApprovedPlan } from '../rescues/risk/risk.entity.js';
import { type Organisation, type Staff, staffOf, type World } from './world.js';

const MINUTE_MS = 60_000;
const content: RiskContent = {
  threats: [
    {
      threat: 'ARMED_GUARDS',
      likelihood: 'MEDIUM',
      severity: 'EXTREME',
      mitigation: 'The police go in first and hold both gates. Nobody of ours passes the vans before they wave.',
    },
    {
      threat: 'LEAK',
      likelihood: 'MEDIUM',
      severity: 'HIGH',
      mitigation: 'The team learns the place on the evening before. Phones stay in the first van.',
    },
    {
      threat: 'CROWD',
      likelihood: 'HIGH',
      severity: 'MEDIUM',
      mitigation: 'One door at a time, women and children first, water at the tent.',
    },
  ],
  abort: 'A gate is locked from inside, or anybody sees a weapon that is not of the police.',
  medical: 'The medic stands at the tent. Provincial hospital, 25 minutes; the ambulance waits at the market.',
  escape: 'Team: river road to the bridge. People: vans two and three, never past the north gate.',
};
const points: readonly (readonly [MeetingPointKind, string])[] = [
  ['MEETING', 'Behind the old market, beside the ice seller, lights off.'],
  ['FALLBACK', 'Petrol station at km 12, east side.'],
  ['HOSPITAL', 'Provincial hospital, back door. Ask for the night sister.'],
];

const told: ReportContent = {
  happened:
    'Both gates were held by 05:40. People came down floor by floor and were counted at the tent before the vans.',
  injuries: 'Two with burns on the hands, one with fever. All were seen by the medic.',
  stayedBehind: 'Nobody whom we met.',
  wentWrong: 'The second interpreter was sent to the wrong gate and came half an hour late.',
  better: 'One radio for each gate, and the tags cut out before leaving.',
};

/** What stands around an operation: who is late, what was thought of, where the team meets, what was learnt. */
export function tellOperationSides({ rows, days }: World, organisation: Organisation): void {
  for (const [at, operation] of organisation.operations.entries()) {
    if (operation.state === 'CANCELLED') continue;
    const random = new Random(SEED ^ 0x51de51de, organisation.index * 10_000 + at);
    const recent = operation.day > -60;
    // The calendar of many years has no need of them.
    if (!recent) continue;
    const supervisor = staffOf(organisation, 'supervisor').find(({ teams }) => teams.includes(operation.team));
    const base = { organisation_id: organisation.id, operation_id: operation.id };
    if (operation.kind !== 'ESCAPE_PICK_UP') assess(operation, supervisor);
    if (operation.state !== 'DONE')
      for (const [kind, place] of points)
        rows.add('meeting_points', {
          ...base,
          id: random.uuid(days.moment(-2, 300)),
          kind,
          place,
          meet_at: kind === 'MEETING' ? stamp(days.night(operation.day, 0)) : null,
          created_by: operation.coordinator.id,
          created_at: stamp(days.moment(-2, 300)),
        });
    if (operation.state === 'UNDER_WAY') checkIns();
    if (operation.state === 'DONE') report();

    function assess(
      { lead, coordinator, kind, compound, state, day, expected }: Operation,
      decider: Staff | undefined,
    ): void {
      const written = days.moment(Math.min(-2, day - 2), random.int(60, 400));
      const decided: RiskDecision | null =
        decider && (state !== 'PLANNED' || day < 10) && day !== 4 ? 'APPROVED' : null;
      // Approved of another plan: the day, the place and the way in were changed yesterday, and it waits again.
      const lapsed = decider !== undefined && organisation.index === 0 && day === 18;
      const place = `${compound.name}, ${compound.province}`;
      const plan: ApprovedPlan | null =
        decided || lapsed
          ? {
              kind,
              plannedOn: days.iso(lapsed ? 14 : day),
              compoundId: compound.id,
              place: lapsed ? `${compound.name}, back gate` : place,
              expectedCount: lapsed ? Math.max(1, expected - 3) : expected,
              plan: lapsed ? `${plans[kind]} In by the back gate before light.` : plans[kind],
              approvedAt: stamp(written + 180 * MINUTE_MS),
              approvedBy: decider?.id ?? '',
            }
          : null;
      // Where a release was agreed on, nobody expects armed men.
      const threats = content.threats.filter(
        ({ threat }) => kind !== 'NEGOTIATED_RELEASE' || threat !== 'ARMED_GUARDS',
      );
      rows.add('risk_assessments', {
        ...base,
        id: random.uuid(written),
        number: 1,
        level: riskLevel(threats),
        content: json({ ...content, threats } satisfies RiskContent),
        created_by: lead.id,
        created_at: stamp(written),
        decision: decided,
        decided_by: decided && decider ? decider.id : null,
        decided_at: decided ? stamp(written + 180 * MINUTE_MS) : null,
        decision_note: '',
        approved_plan: plan ? json(plan) : '',
        approved_before: lapsed ? decider.id : null,
        lapsed_at: lapsed ? stamp(days.moment(-1, 520)) : null,
        lapsed_by: lapsed ? coordinator.id : null,
      });
    }

    function checkIns(): void {
      const team: readonly Staff[] = [operation.lead, operation.coordinator];
      // The lead has said so twice; of the coordinator nothing is heard since.
      const hours: readonly (readonly [Staff | undefined, number, CheckInAnswer | null])[] = [
        [team[0], 0, 'SAFE'],
        [team[1], 0, 'SAFE'],
        [team[0], 60, 'SAFE'],
        [team[1], 60, null],
      ];
      for (const [who, minute, answer] of hours) {
        if (!who) continue;
        const due = days.night(operation.day, minute);
        rows.add('operation_check_ins', {
          ...base,
          id: random.uuid(due),
          user_id: who.id,
          due_at: stamp(due),
          answer,
          answered_at: answer ? stamp(due + 2 * MINUTE_MS) : null,
          answered_by: answer ? who.id : null,
          stood_down_at: null,
        });
      }
    }

    function report(): void {
      const written = days.moment(Math.min(-1, operation.day + 2), random.int(100, 400));
      const { listed, unlisted, minors, urgent } = operation.out;
      // Of the latest one nobody has written yet.
      if (operation.day < -5)
        rows.add('operation_reports', {
          ...base,
          id: random.uuid(written),
          number: 1,
          content: json(told),
          numbers: json({
            expected: listed,
            unexpected: unlisted,
            found: listed,
            refused: 0,
            movedBefore: 0,
            absent: 0,
            sum: listed + unlisted,
            minors,
            medicalUrgent: urgent,
            withCase: listed + unlisted,
          } satisfies ReportNumbers),
          created_by: operation.lead.id,
          created_at: stamp(written),
        });
      rows.add('operation_tasks', {
        ...base,
        id: random.uuid(written),
        title: 'Ask the hospital for the names of those who stayed there',
        assigned_to: operation.lead.id,
        due_on: days.iso(operation.day + 7),
        created_by: operation.lead.id,
        created_at: stamp(written),
        done_at: operation.day < -12 ? stamp(written + 2_880 * MINUTE_MS) : null,
        done_by: operation.day < -12 ? operation.lead.id : null,
      });
    }
  }
}
