import { isHeld } from '@homeward/domain';
import type { Person } from './people.js';
import type { Plan } from './plan.js';
import type { Random } from './random.js';

interface Known {
  readonly caseId: string;
  readonly person: Person;
  readonly plan: Plan;
}

const KEPT = 60;

/** The last people who were written down: whom a second plea, a list at the gate or a return may speak of. */
export class Acquaintances {
  private readonly recent = new Map<string, Known[]>();
  private readonly closed = new Map<string, Known[]>();

  remember(known: Known): void {
    const organisation = known.plan.organisation.id;
    if (known.plan.state !== 'DUPLICATE') push(this.recent, organisation, known);
    if (known.plan.state === 'CLOSED' && known.plan.exit?.wayHome)
      push(this.closed, `${organisation} ${known.plan.nation.code}`, known);
  }

  /** Somebody written down not long ago, of whom this plea may be the second. */
  another(plan: Plan, random: Random): Known | undefined {
    const known = this.recent.get(plan.organisation.id) ?? [];
    const same = known.filter((one) => one.plan.nation.code === plan.nation.code && !one.person.stateless);
    const list = same.length > 0 ? same : known.filter((one) => !one.person.stateless);
    return list.length > 0 ? random.pick(list) : undefined;
  }

  /** Somebody whose case was closed before this one opened, and who is back in a compound. Each returns once. */
  returning(plan: Plan): Known | undefined {
    const list = this.closed.get(`${plan.organisation.id} ${plan.nation.code}`) ?? [];
    const at = list.findIndex((one) => (one.plan.steps.at(-1)?.day ?? 0) < plan.opened - 3);
    return at < 0 ? undefined : list.splice(at, 1)[0];
  }

  /** People still held who may stand on a list at the gate. */
  held(organisationId: string): readonly Person[] {
    return (this.recent.get(organisationId) ?? [])
      .filter((one) => isHeld(one.plan.state) && one.plan.state !== 'RESCUE_SCHEDULED')
      .map((one) => one.person);
  }
}

function push(lists: Map<string, Known[]>, key: string, known: Known): void {
  const list = lists.get(key) ?? [];
  list.push(known);
  if (list.length > KEPT) list.shift();
  lists.set(key, list);
}
