import type { CaseState, ChecklistItem } from '@homeward/domain';
import type { Marks } from './case-file.js';
import type { Plan } from './plan.js';

/** What the account "caseworker" carries: some of everything, about as much as one person can. */
const ownCases: Readonly<Partial<Record<CaseState, number>>> = {
  REPORTED: 2,
  VERIFYING: 3,
  VERIFIED: 3,
  RESCUE_REQUESTED: 3,
  RESCUE_SCHEDULED: 2,
  OUT: 2,
  IN_CARE: 6,
  REPATRIATING: 3,
  HOME: 2,
  REINTEGRATING: 2,
  CLOSED: 2,
  UNVERIFIABLE: 1,
  DECLINED_BY_PERSON: 1,
  LOST_CONTACT: 1,
  MOVED: 1,
  MISSING: 1,
  REOPENED: 1,
};
const closures: Readonly<Partial<Record<CaseState, number>>> = {
  REINTEGRATING: 5,
  DECLINED_BY_PERSON: 1,
  UNVERIFIABLE: 1,
};
/** Of the mission whose partner account is shown, waiting on the mission and waiting on others. */
const SHARED_WAITING = 9;
const SHARED_OTHERS = 3;

interface Left {
  readonly own: Map<CaseState, number>;
  readonly closures: Map<CaseState, number>;
  draft: number;
  restricted: number;
  waiting: number;
  others: number;
}

const asMap = (table: Readonly<Partial<Record<CaseState, number>>>): Map<CaseState, number> =>
  new Map(Object.entries(table) as [CaseState, number][]);

function take(left: Map<CaseState, number>, state: CaseState): boolean {
  const number = left.get(state) ?? 0;
  if (number > 0) left.set(state, number - 1);
  return number > 0;
}

/** Deals work out to the accounts of each organisation while the plans go by; the same for the same plans. */
export class Dealer {
  private readonly left = new Map<string, Left>();
  private readonly dealt = new Map<number, Marks>();

  look(plan: Plan): void {
    const left = this.leftOf(plan.organisation.id);
    const own = plan.team === 0 && take(left.own, plan.state);
    const draft = own && plan.state === 'IN_CARE' && (plan.exit?.day ?? 0) < -3 && left.draft > 0;
    const restricted = own && plan.state === 'REPATRIATING' && left.restricted > 0;
    if (draft) left.draft -= 1;
    if (restricted) left.restricted -= 1;
    const pendingClosure =
      !own && plan.team !== 1 && settledBy(plan, 'FOLLOW_UP_30') && take(left.closures, plan.state);
    const marks: Marks = {
      ...(own ? { own } : {}),
      ...(draft ? { draft } : {}),
      ...(restricted ? { restricted } : {}),
      ...(pendingClosure || (plan.state === 'REINTEGRATING' && plan.index % 41 === 0) ? { pendingClosure: true } : {}),
      ...(this.isShared(plan, left) ? { shared: true } : {}),
    };
    if (Object.keys(marks).length > 0) this.dealt.set(plan.index, marks);
  }

  marksOf(index: number): Marks {
    return this.dealt.get(index) ?? {};
  }

  private isShared(plan: Plan, left: Left): boolean {
    if (!plan.exit?.wayHome) return false;
    if (plan.nation.code !== 'ID') return plan.index % 3 === 0;
    if (!settledBy(plan, 'MISSION_NOTIFIED') || settledBy(plan, 'DEPARTED')) return false;
    if (!settledBy(plan, 'TRAVEL_DOCUMENT_ISSUED')) return left.waiting-- > 0;
    return left.others-- > 0;
  }

  private leftOf(organisation: string): Left {
    let found = this.left.get(organisation);
    if (!found) {
      found = {
        own: asMap(ownCases),
        closures: asMap(closures),
        draft: 1,
        restricted: 1,
        waiting: SHARED_WAITING,
        others: SHARED_OTHERS,
      };
      this.left.set(organisation, found);
    }
    return found;
  }
}

/** Whether an item was settled by yesterday; true where there is no way home to wait for. */
function settledBy(plan: Plan, item: ChecklistItem): boolean {
  const { exit } = plan;
  return !exit?.wayHome || exit.day + (exit.wayHome.settled.get(item) ?? 0) <= -1;
}
