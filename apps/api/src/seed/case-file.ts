import type { CaseEventKind, CaseState } from '@homeward/domain';
import { stamp } from './days.js';
import type { Movements } from './movements.js';
import type { Person } from './people.js';
import type { Plan } from './plan.js';
import { Random, SEED } from './random.js';
import { json, type Value } from './tables.js';
import { anyOf, type Organisation, type Staff, staffOf, type World } from './world.js';

/** What is dealt out on purpose, so that every account finds something to do. */
export interface Marks {
  /** Belongs to the account "caseworker". */
  readonly own?: true;
  /** Its interview was stopped half-way. */
  readonly draft?: true;
  /** Shared with its mission. */
  readonly shared?: true;
  /** Waits for the supervisor's word on closing it. */
  readonly pendingClosure?: true;
  readonly restricted?: true;
}

export interface Links {
  readonly previousCaseId: string | null;
  readonly duplicateOf: string | null;
}

interface Told {
  readonly from?: string;
  readonly to?: string;
  readonly reason?: string;
  readonly data?: object;
}

/** One case while it is being written: its people, its clock, and what the row of the case will say in the end. */
export class CaseFile {
  readonly random: Random;
  readonly id: string;
  readonly caseworker: Staff;
  readonly supervisor: Staff;
  readonly coordinator: Staff;
  readonly fieldOfficer: Staff;
  /** Undefined while nobody has been given the case. */
  readonly assigned: Staff | undefined;
  readonly organisation: Organisation;
  private readonly minutes = new Map<number, number>();
  private readonly due: string[] = [];
  private latest = 0;
  /** Columns of the case that the parts of the story decide. */
  readonly facts: Record<string, Value> = {};

  constructor(
    readonly world: World,
    readonly plan: Plan,
    readonly person: Person,
    readonly reference: string,
    readonly links: Links,
    readonly marks: Marks,
    readonly movements: Movements,
  ) {
    // Another stream than the plan's: what is told here must not change when dates are drawn differently.
    this.random = new Random(SEED ^ 0x5f5f5f5f, plan.index);
    this.organisation = plan.organisation;
    this.id = this.random.uuid(world.days.moment(plan.opened, 10));
    const { organisation, random } = this;
    const staff = (role: 'supervisor' | 'coordinator'): Staff => {
      const near = staffOf(organisation, role, plan.team);
      return random.pick(near.length > 0 ? near : staffOf(organisation, role));
    };
    const account = organisation.staff.find((one) => one.account === 'caseworker');
    this.caseworker = marks.own && account ? account : anyOf(organisation, 'caseworker', plan.team, random);
    this.supervisor = staff('supervisor');
    this.coordinator = staff('coordinator');
    this.fieldOfficer = plan.exit?.operation?.lead ?? anyOf(organisation, 'field_officer', plan.team, random);
    const waits = plan.state === 'REPORTED' ? 0.5 : plan.state === 'VERIFYING' || plan.state === 'OUT' ? 0.12 : 0;
    this.assigned = !marks.own && random.chance(waits) ? undefined : this.caseworker;
  }

  get days(): World['days'] {
    return this.world.days;
  }

  /** The next free moment of a day: what is told later on a day happened later on it. */
  at(day: number): number {
    const minute = Math.min(595, (this.minutes.get(day) ?? this.random.int(0, 90)) + this.random.int(3, 28));
    this.minutes.set(day, minute);
    const ms = this.days.moment(day, minute);
    if (ms > this.latest) this.latest = ms;
    return ms;
  }

  uuid(ms: number): string {
    return this.random.uuid(ms);
  }

  /** Columns that every row on a case begins with. */
  base(ms: number): { readonly id: string; readonly organisation_id: string; readonly case_id: string } {
    return { id: this.uuid(ms), organisation_id: this.organisation.id, case_id: this.id };
  }

  event(kind: CaseEventKind, ms: number, actor: Staff, told: Told = {}): void {
    // Written out: spreading objects costs a tenth of all the time that filling takes, and events are most of the rows.
    this.world.rows.add('case_events', {
      id: this.uuid(ms),
      organisation_id: this.organisation.id,
      case_id: this.id,
      at: stamp(ms),
      actor_id: actor.id,
      kind,
      from_state: told.from ?? null,
      to_state: told.to ?? null,
      reason: told.reason ?? '',
      data: told.data ? json(told.data) : '{}',
    });
  }

  /** Something somebody must do by that day. */
  dueOn(date: string): void {
    this.due.push(date);
  }

  get nextDue(): string | null {
    return this.due.reduce<string | null>((first, date) => (first === null || date < first ? date : first), null);
  }

  get updatedAt(): string {
    return stamp(this.latest);
  }

  stepDay(state: CaseState): number | undefined {
    return this.plan.steps.find((step) => step.state === state)?.day;
  }

  /** A day between two, never later than yesterday. */
  dayBetween(from: number, to: number): number {
    const last = Math.min(-1, to);
    return from >= last ? last : this.random.int(from, last);
  }

  get lastDay(): number {
    return this.plan.steps.at(-1)?.day ?? -1;
  }
}
