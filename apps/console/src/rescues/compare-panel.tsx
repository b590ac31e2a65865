import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useAct } from '../data/use-act.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { useNotice } from '../parts/use-notice.js';
import type { Entry } from './operation-documents.js';
import { DecideEntriesDocument } from './people-documents.js';
import type { Comparison } from './use-comparison.js';

/** How far the names are compared, in words; it can be stopped and goes on from where it was. */
export function ComparePanel({ comparison }: { readonly comparison: Comparison }) {
  const t = useT();
  const { state, done, total } = comparison;
  if (total === 0) return null;
  if (state === 'done')
    return (
      <Typography role="status" color="textSecondary">
        {t('rescues.people.compared', { smart_count: total })}
      </Typography>
    );
  const words = { running: 'comparing', stopped: 'stopped', broken: 'broken' }[state];
  return (
    <Panel>
      <Progress text={t(`rescues.people.${words}`, { done, smart_count: total })} done={done} total={total} />
      <Typography color="textSecondary" sx={{ my: 3 }}>
        {t(`rescues.people.${words}Lead`)}
      </Typography>
      {state === 'running' ? (
        <Button variant="outlined" onClick={comparison.stop}>
          {t('rescues.people.stop')}
        </Button>
      ) : (
        <Button variant="contained" onClick={comparison.goOn}>
          {t('rescues.people.goOn')}
        </Button>
      )}
    </Panel>
  );
}

function Progress({ text, done, total }: { readonly text: string; readonly done: number; readonly total: number }) {
  return (
    <>
      <Typography sx={{ mb: 2, fontVariantNumeric: 'tabular-nums' }}>{text}</Typography>
      <LinearProgress variant="determinate" value={(100 * done) / total} aria-label={text} />
    </>
  );
}

/** Rows that one act decides. */
const atOnce = 50;

/** Rows that resemble nobody become new people, some at a time: whoever resembles somebody by now is left and compared anew. */
export function Clear({
  operationId,
  rows,
  comparison,
}: {
  readonly operationId: string;
  readonly rows: readonly Entry[];
  readonly comparison: Comparison;
}) {
  const t = useT();
  const notice = useNotice();
  const queries = useQueryClient();
  const act = useAct(DecideEntriesDocument, { step: true });
  const [progress, setProgress] = useState<{ readonly done: number; readonly total: number } | null>(null);
  const going = useRef<AbortController | null>(null);
  useEffect(() => () => going.current?.abort(), []);

  async function decide(): Promise<void> {
    const { signal } = (going.current = new AbortController());
    let touched = 0;
    for (let from = 0; from < rows.length && !signal.aborted; from += atOnce) {
      setProgress({ done: from, total: rows.length });
      const some = rows.slice(from, from + atOnce);
      const answer = await act.submit({ rescueOperationId: operationId, entryIds: some.map((row) => row.id) });
      if (answer.kind !== 'done') {
        notice.outcome(answer, () => void decide());
        break;
      }
      touched += answer.value.touched;
    }
    await queries.invalidateQueries();
    comparison.forget(rows);
    setProgress(null);
    if (touched > 0) notice.done('rescues.people.clearDone', { smart_count: touched });
  }

  if (progress)
    return (
      <Panel titleKey="rescues.people.clear">
        <Progress
          text={t('rescues.people.clearing', { done: progress.done, smart_count: progress.total })}
          {...progress}
        />
        <Box sx={{ mt: 3 }}>
          <Button variant="outlined" onClick={() => going.current?.abort()}>
            {t('rescues.people.stop')}
          </Button>
        </Box>
      </Panel>
    );
  if (rows.length === 0 || comparison.state === 'running') return null;
  return (
    <Panel titleKey="rescues.people.clear">
      <Typography sx={{ mb: 3 }}>{t('rescues.people.clearLead', { smart_count: rows.length })}</Typography>
      <Button variant="contained" onClick={() => void decide()}>
        {t('rescues.people.clearAct', { smart_count: rows.length })}
      </Button>
    </Panel>
  );
}
