import type { SharedCasesQuery } from '../gql/graphql.js';

type Shared = SharedCasesQuery['sharedCases']['nodes'][number];
type Waiting = Pick<Shared, 'acknowledgedAt'> & {
  readonly items: readonly (Pick<Shared['items'][number], 'open' | 'dueOn'> & {
    readonly proposal?: { readonly state: string } | null;
  })[];
};

export const partnerParts = ['waiting', 'toAcknowledge', 'rest'] as const;
export type PartnerPart = (typeof partnerParts)[number];

/**
 * A step that can be recorded now, with nothing proposed there, waits on the mission. Where nothing can be recorded and nobody has
 * said yet that the case was seen, only that is asked, apart: it is no work left undone.
 */
export function partOf({ acknowledgedAt, items }: Waiting): PartnerPart {
  if (items.some(({ open, proposal }) => open && proposal?.state !== 'OPEN')) return 'waiting';
  return acknowledgedAt === null ? 'toAcknowledge' : 'rest';
}

const never = '9999-12-31';
const due = ({ items }: Waiting): string =>
  items.reduce((first, { open, dueOn }) => (open && dueOn !== null && dueOn < first ? dueOn : first), never);

/** The most overdue first; what has no date stays in the order of the answer, the newest first. */
export function waitingFirst<T extends Waiting>(cases: readonly T[]): T[] {
  return [...cases].sort((a, b) => due(a).localeCompare(due(b)));
}
