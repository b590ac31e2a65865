import type { OperationKind, OperationRole, OperationState } from '@homeward/domain';
import { stamp } from './days.js';
import { Random, SEED, weights } from './random.js';
import type { References } from './references.js';
import { account, anyOf, type Compound, type Organisation, type Staff, staffOf, type World } from './world.js';

export interface Operation {
  readonly id: string;
  readonly reference: string;
  readonly kind: OperationKind;
  readonly state: OperationState;
  readonly team: number;
  readonly compound: Compound;
  /** Days before today on which it happened; after today, is planned. */
  readonly day: number;
  /** How many people come out compared with others. */
  readonly weight: number;
  readonly expected: number;
  readonly lead: Staff;
  readonly coordinator: Staff;
  /** Rows of the roster so far. */
  rows: number;
  /** Of those who came out: who stood on a list, who did not, and marks beside it. */
  readonly out: { listed: number; unlisted: number; minors: number; urgent: number };
}

interface Outline {
  readonly day: number;
  readonly state: OperationState;
  readonly kind: OperationKind;
  readonly team: number;
  /** The account "field" is a member. */
  readonly field?: true;
}

const outlines: readonly (readonly Outline[])[] = [
  [
    { day: 4, state: 'PLANNED', kind: 'RAID', team: 0, field: true },
    { day: 11, state: 'PLANNED', kind: 'TARGETED_RESCUE', team: 1 },
    { day: 18, state: 'PLANNED', kind: 'NEGOTIATED_RELEASE', team: 2 },
    { day: -1, state: 'UNDER_WAY', kind: 'RAID', team: 0, field: true },
    { day: -20, state: 'CANCELLED', kind: 'RAID', team: 1 },
    { day: -3, state: 'DONE', kind: 'ESCAPE_PICK_UP', team: 0, field: true },
    { day: -9, state: 'DONE', kind: 'RAID', team: 0, field: true },
    { day: -17, state: 'DONE', kind: 'RAID', team: 1 },
    { day: -25, state: 'DONE', kind: 'TARGETED_RESCUE', team: 2 },
    { day: -34, state: 'DONE', kind: 'RAID', team: 2 },
    { day: -46, state: 'DONE', kind: 'NEGOTIATED_RELEASE', team: 0, field: true },
    { day: -61, state: 'DONE', kind: 'RAID', team: 1 },
    { day: -79, state: 'DONE', kind: 'RAID', team: 0 },
    { day: -101, state: 'DONE', kind: 'RAID', team: 1 },
    { day: -133, state: 'DONE', kind: 'TARGETED_RESCUE', team: 0 },
    { day: -170, state: 'DONE', kind: 'RAID', team: 2 },
    { day: -222, state: 'DONE', kind: 'RAID', team: 1 },
    { day: -290, state: 'DONE', kind: 'RAID', team: 0 },
    { day: -371, state: 'DONE', kind: 'RAID', team: 1 },
  ],
  [
    { day: 6, state: 'PLANNED', kind: 'NEGOTIATED_RELEASE', team: 0, field: true },
    { day: -1, state: 'UNDER_WAY', kind: 'NEGOTIATED_RELEASE', team: 0, field: true },
    { day: -8, state: 'DONE', kind: 'ESCAPE_PICK_UP', team: 0, field: true },
    { day: -22, state: 'DONE', kind: 'NEGOTIATED_RELEASE', team: 0 },
    { day: -55, state: 'DONE', kind: 'NEGOTIATED_RELEASE', team: 1 },
    { day: -120, state: 'DONE', kind: 'RAID', team: 1 },
    { day: -240, state: 'DONE', kind: 'NEGOTIATED_RELEASE', team: 0 },
  ],
];

/** Many people come out in many operations; the calendar of a small evaluation is kept, others are put between. */
function outlinesFor(organisation: number, people: number, random: Random): readonly Outline[] {
  const base = outlines[organisation] ?? [];
  const more = Math.max(0, Math.floor(people / (organisation === 0 ? 1000 : 8000)) - base.length);
  return [
    ...base,
    ...Array.from({ length: more }, (): Outline => ({
      day: -random.int(5, 700),
      state: 'DONE',
      kind: random.pick(['RAID', 'RAID', 'TARGETED_RESCUE', 'NEGOTIATED_RELEASE']),
      team: random.int(0, 2),
    })),
  ].sort((a, b) => a.day - b.day);
}

const sizes = { RAID: 12, TARGETED_RESCUE: 2, NEGOTIATED_RELEASE: 5, ESCAPE_PICK_UP: 1 } as const;
export const plans: Readonly<Record<OperationKind, string>> = {
  RAID: 'With the provincial police. Meet at the market at 05:30. Two vans, one interpreter for each gate. Women and children first to the tent.',
  TARGETED_RESCUE: 'Named people only. The liaison goes in with two officers; nobody else is addressed.',
  NEGOTIATED_RELEASE: 'Release agreed through an intermediary. No money is paid. Count at the bridge, sign, leave.',
  ESCAPE_PICK_UP: 'Wait at the petrol station with lights off. Code word asked first.',
};

export function buildOperations(
  { days, rows }: Omit<World, 'organisations'>,
  organisation: Omit<Organisation, 'operations'>,
  { people, references }: { readonly people: number; readonly references: References },
  random: Random,
): readonly Operation[] {
  return outlinesFor(organisation.index, people, random).map((outline) => {
    const staffed: Organisation = { ...organisation, operations: [] };
    const opened = Math.min(-2, outline.day - random.int(2, 12));
    const near = organisation.compounds.filter(
      (c) => c.team === outline.team && c.status !== 'CLOSED' && c.status !== 'UNKNOWN',
    );
    const compound = random.weighted(weights(near.map((c) => [c, c.weight] as const)));
    const lead = outline.field ? account(staffed, 'field') : anyOf(staffed, 'field_officer', outline.team, random);
    const coordinator = outline.field
      ? account(staffed, 'coordinator')
      : anyOf(staffed, 'coordinator', outline.team, random);
    const operation: Operation = {
      id: random.uuid(days.moment(opened, 60)),
      reference: references.operation(organisation, opened),
      kind: outline.kind,
      state: outline.state,
      team: outline.team,
      compound,
      day: outline.day,
      weight: sizes[outline.kind] * (0.4 + 1.6 * random.real()),
      // Drawn in this order: what is told after it stays as it was.
      expected: random.int(4, 9) * sizes[outline.kind],
      lead,
      coordinator,
      rows: 0,
      out: { listed: 0, unlisted: 0, minors: 0, urgent: 0 },
    };
    const happened = outline.state === 'DONE' || outline.state === 'UNDER_WAY';
    rows.add('operations', {
      id: operation.id,
      organisation_id: organisation.id,
      team_id: organisation.teams[outline.team]?.id ?? null,
      reference: operation.reference,
      kind: outline.kind,
      state: outline.state,
      compound_id: compound.id,
      place: `${compound.name}, ${compound.province}`,
      planned_on: days.iso(outline.day),
      happened_on: happened ? days.iso(outline.day) : null,
      plan: plans[outline.kind],
      outcome:
        outline.state === 'DONE'
          ? outcomes[outline.kind]
          : outline.state === 'CANCELLED'
            ? 'Called off: the gate was warned and the floors were empty the night before.'
            : '',
      expected_count: operation.expected,
      begun_at: happened ? stamp(days.night(outline.day, 20)) : null,
      finished_at: outline.state === 'DONE' ? stamp(days.night(outline.day, 320)) : null,
      created_by: coordinator.id,
      created_at: stamp(days.moment(opened, 60)),
      updated_at: stamp(days.moment(Math.min(-1, Math.max(opened, outline.day)), 400)),
    });
    members(rows, staffed, operation, random);
    return operation;
  });
}

const outcomes: Readonly<Record<OperationKind, string>> = {
  RAID: 'Everybody found was counted, given water and a number, and taken to the holding place of immigration. Interviews follow there.',
  TARGETED_RESCUE: 'The people named came out. Others asked for help through the window; their names were taken.',
  NEGOTIATED_RELEASE: 'The people on the list crossed and were received. Three of the list had been moved before.',
  ESCAPE_PICK_UP: 'Picked up and brought to the shelter before daylight.',
};

function members(rows: World['rows'], organisation: Organisation, operation: Operation, random: Random): void {
  const placed = new Map<string, OperationRole>([
    [operation.lead.id, 'LEAD'],
    [operation.coordinator.id, 'SAFEGUARDING'],
  ]);
  const others = staffOf(organisation, 'field_officer').filter((one) => one.account === undefined);
  const roles = ['GATE', 'INTERPRETER', 'DRIVER', 'MEDIC'] as const;
  random.some(others, random.int(1, 3)).forEach((one, at) => {
    if (!placed.has(one.id)) placed.set(one.id, roles[at] ?? 'GATE');
  });
  // Of their own: what others are drawn from stays as it was.
  const chance = new Random(SEED ^ 0x7e1e, Number.parseInt(operation.id.slice(-8), 16));
  for (const [user, role] of placed)
    rows.add('operation_members', {
      id: chance.uuid(Date.parse('2026-01-01')),
      phone: operation.state === 'DONE' ? '' : `+85500${chance.int(1_000_000, 9_999_999)}`,
      operation_id: operation.id,
      user_id: user,
      organisation_id: organisation.id,
      role,
    });
}
