import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RequestFault } from '../data/faults.js';
import { send } from '../data/graphql-client.js';
import type { Entry } from './operation-documents.js';
import { type Proposal, RosterProposalsDocument } from './people-documents.js';

/** Names of one step: its answer is there within a second or two, among as many known people as there may be. */
const atOnce = 10;

type Held = Readonly<Record<string, readonly Proposal[]>>;

export interface Comparison {
  /** Cases that the rows compared so far may mean. */
  readonly proposals: readonly Proposal[];
  readonly compared: (row: Entry) => boolean;
  readonly done: number;
  readonly total: number;
  readonly state: 'running' | 'stopped' | 'broken' | 'done';
  readonly stop: () => void;
  readonly goOn: () => void;
  /** These rows are compared anew. */
  readonly forget: (rows: readonly Entry[]) => void;
}

/** What is compared of a row: marking it as found asks nothing anew, another birth date does. */
const keyOf = (row: Entry): string =>
  JSON.stringify([
    row.id,
    row.name,
    row.romanisedName,
    row.sex,
    row.nationality,
    row.birth,
    row.birthEstimated,
    row.documentNumber,
    row.phone,
  ]);

/**
 * Compares the undecided rows with everybody who is known, a few at a time. The steps do not build on each other: one may be
 * asked twice or never answered, and whatever is not held is asked for next.
 */
export function useComparison(operationId: string, rows: readonly Entry[]): Comparison {
  const queries = useQueryClient();
  const [stopped, setStopped] = useState(false);
  const key = ['comparison', operationId];
  const { data: held = {} } = useQuery<Held>({ queryKey: key, queryFn: skipToken, staleTime: Infinity });
  const named = rows.filter(
    (row) => !row.confirmed && row.name !== '' && (row.decision === 'UNDECIDED' || keyOf(row) in held),
  );
  const left = named.filter((row) => !(keyOf(row) in held));
  const next = left.slice(0, atOnce);
  const step = useQuery<Held, RequestFault>({
    queryKey: ['document', 'RosterProposals', operationId, next.map(keyOf)],
    queryFn: async ({ signal }) => {
      const variables = { id: operationId, entryIds: next.map(({ id }) => id) };
      const { rosterProposals } = await send(RosterProposalsDocument, variables, { signal });
      const found: Held = Object.fromEntries(
        next.map((row) => [keyOf(row), rosterProposals.filter(({ entryId }) => entryId === row.id)]),
      );
      // The next rows follow from what is held.
      queries.setQueryData<Held>(key, (before = {}) => ({ ...before, ...found }));
      return found;
    },
    enabled: next.length > 0 && !stopped,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

  const state =
    left.length === 0 ? 'done' : stopped ? 'stopped' : step.isError && !step.isFetching ? 'broken' : 'running';
  return {
    proposals: named.flatMap((row) => held[keyOf(row)] ?? []),
    compared: (row) => keyOf(row) in held,
    done: named.length - left.length,
    total: named.length,
    state,
    stop: () => setStopped(true),
    goOn: () => {
      setStopped(false);
      if (step.isError) void step.refetch();
    },
    forget: (gone) => {
      const keys = new Set(gone.map(keyOf));
      queries.setQueryData<Held>(key, (before = {}) =>
        Object.fromEntries(Object.entries(before).filter(([one]) => !keys.has(one))),
      );
    },
  };
}
