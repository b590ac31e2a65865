import { caseNumbersIn, withoutCaseNumbers } from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { caseScope } from '../../cases/case/case-gate.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

/**
 * Numbers of cases in the words of a request: a reader who reaches the request, and not each case, learns nothing of the others. Nobody
 * reads the number of a case that was erased. Also where somebody typed it.
 */
export async function withoutUnreached<T extends { readonly text: string }>(
  tx: Tx,
  events: readonly T[],
): Promise<T[]> {
  const named = new Set(events.flatMap(({ text }) => caseNumbersIn(text)));
  if (named.size === 0) return [...events];
  const values: unknown[] = [[...named]];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const rows = await tx.query<{ reference: string }>(
    `select c.reference from homeward.cases c where c.reference = any($1::text[]) and c.erased_at is null and ${caseScope(currentActor(), 'case.read', add)}`,
    values,
  );
  const reached = new Set(rows.map(({ reference }) => reference));
  const hidden = translate(currentContext().locale, 'rescueRequests.page.notOpen');
  return events.map((event) => {
    const words = withoutCaseNumbers(event.text, (one) => reached.has(one), hidden).split(', ');
    // Of several in a row one word is left: how many they were is no matter of this reader either.
    return { ...event, text: words.filter((one, at) => one !== hidden || words[at - 1] !== hidden).join(', ') };
  });
}
