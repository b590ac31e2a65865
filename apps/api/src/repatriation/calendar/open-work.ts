import { exceptionEffects, finalStates, repatriationExceptions } from '@homeward/domain';
import { caseScope } from '../../cases/case/case-gate.js';
import type { Actor } from '../../platform/context/context.js';

type Add = (value: unknown) => string;

/** Which exception holds which item: what is held is nobody's to do and is not due. */
const holds = repatriationExceptions.flatMap((kind) =>
  exceptionEffects[kind].blocks.map((item): [string, string] => [kind, item]),
);

/**
 * Tasks `t` of cases `c` within reach that somebody has still to do. A coordinator reaches every verified case: only its own
 * tasks are its work.
 */
export function openTasks(actor: Actor, add: Add): string {
  const carries = actor.roles.some((role) => role === 'caseworker' || role === 'supervisor');
  const whose = carries ? 'true' : `t.assigned_to = ${add(actor.userId)}`;
  return `t.done_at is null and ${whose} and ${caseScope(actor, 'timeline.read', add)}`;
}

/** Spells `s` of custody of cases `c` within reach at which somebody has to look again on a day. */
export const openReviews = (actor: Actor, add: Add): string =>
  `s.to_date is null and c.state <> all(${add(finalStates)}::text[]) and ${caseScope(actor, 'custody.read', add)}`;

/** Steps `i` of the way home of cases `c` within reach that wait on somebody now and that nothing holds up. */
export function openSteps(actor: Actor, add: Add): string {
  const wayHome = actor.roles.some((role) => role === 'caseworker' || role === 'supervisor' || role === 'coordinator');
  if (!wayHome) return 'false';
  const held = `i.case_id in (select x.case_id from homeward.case_exceptions x where x.lifted_at is null) and exists (select 1 from homeward.case_exceptions e join unnest(${add(holds.map(([kind]) => kind))}::text[], ${add(holds.map(([, item]) => item))}::text[]) h(kind, item)
    on h.kind = e.kind and (h.item = i.item or e.kind = any(i.held_when)) where e.case_id = i.case_id and e.lifted_at is null)`;
  return `i.ready and i.state in ('OPEN', 'IN_PROGRESS') and c.state <> all(${add(finalStates)}::text[]) and not (${held}) and ${caseScope(actor, 'timeline.read', add)}`;
}
