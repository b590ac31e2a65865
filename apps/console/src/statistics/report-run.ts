import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '../data/act-result.js';
import { type InputOf, useAct } from '../data/use-act.js';
import type { ReleaseTableMutationVariables } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { outcomeText } from '../parts/use-notice.js';
import { endsTheRest, type ReportStep } from './report-steps.js';
import { type Standard, standards } from './standard-tables.js';
import { ReleaseTableDocument } from './statistics-documents.js';
import { tableWhereabouts } from './table-whereabouts.js';

/** What all tables of a report share. */
export type ReportWish = Omit<InputOf<ReleaseTableMutationVariables>, 'dimensions'>;

interface ReportRun {
  readonly steps: readonly ReportStep[];
  readonly running: boolean;
  /** Of the table under way. */
  readonly operationId: string | null;
  /** @returns the answer that ended it before its last table, if one did */
  readonly run: (wish: ReportWish, tables: readonly Standard[]) => Promise<Outcome<unknown> | null>;
  /** Nothing more is asked for. The one under way is ended by its own button. */
  readonly stop: () => void;
  readonly clear: () => void;
}

/**
 * Several tables for one reader, one after another: each is a release of its own, so that nothing is half done wherever it ends. Whoever leaves the
 * page asks for nothing more; what is under way then goes on to its end.
 */
export function useReportRun(): ReportRun {
  const t = useT();
  const queries = useQueryClient();
  const act = useAct(ReleaseTableDocument, { step: true, whereabouts: tableWhereabouts });
  const [steps, setSteps] = useState<readonly ReportStep[]>([]);
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);
  useEffect(() => {
    stopped.current = false;
    return () => {
      stopped.current = true;
    };
  }, []);

  const isStopped = (): boolean => stopped.current;
  const mark = (step: ReportStep): void => setSteps((now) => now.map((one) => (one.table === step.table ? step : one)));

  async function run(wish: ReportWish, tables: readonly Standard[]): Promise<Outcome<unknown> | null> {
    stopped.current = false;
    setRunning(true);
    const waiting = tables.map((table): ReportStep => ({ table, state: 'waits' }));
    setSteps((now) => {
      const again = now.map((one) => waiting.find(({ table }) => table === one.table) ?? one);
      return again.length === 0 ? waiting : again;
    });
    let ended: Outcome<unknown> | null = null;
    for (const table of tables) {
      mark({ table, state: 'checked' });
      const outcome = await act.submit({ ...wish, dimensions: [...standards[table]] });
      if (outcome.kind === 'done') mark({ table, state: 'asked', release: outcome.value });
      else {
        const message = outcomeText(outcome, t);
        mark(message === null ? { table, state: 'waits' } : { table, state: 'failed', message });
        if (endsTheRest(outcome)) ended = outcome;
      }
      if (ended || isStopped()) break;
    }
    await queries.invalidateQueries();
    setRunning(false);
    return ended;
  }

  return {
    steps,
    running,
    operationId: act.sending ? act.operationId : null,
    run,
    stop: () => {
      stopped.current = true;
    },
    clear: () => setSteps([]),
  };
}
