import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Approval } from '../approvals/approval-documents.js';
import { sizeText } from '../attachments/read-file.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { useDates } from '../parts/use-dates.js';
import { type Fetched, fetchExport } from './fetch-export.js';

const places: Readonly<Partial<Record<Approval['kind'], string>>> = {
  SUBJECT_ACCESS: 'person',
  BULK_EXPORT: 'cases',
  COST_EXPORT: 'costs',
};

/** What was approved and leaves as a file: to be fetched once, fetched, or lapsed. */
export function FetchPanel({ request }: { readonly request: Approval }) {
  const t = useT();
  const { dateTime } = useDates();
  const place = places[request.kind];
  if (place === undefined || request.decision !== 'APPROVED') return null;
  return (
    <Panel titleKey="exports.fetch.title">
      <Typography>
        {request.usedAt !== null
          ? t('exports.state.used', { at: dateTime(request.usedAt) })
          : lapsed(request)
            ? t('exports.state.lapsed')
            : t('exports.state.usable', { until: dateTime(request.usableUntil ?? '') })}
      </Typography>
      <Fetch path={`${place}/${request.id}`} open={request.mayUse} />
    </Panel>
  );
}

export const lapsed = ({ usedAt, usableUntil }: Approval): boolean =>
  usedAt === null && usableUntil !== null && new Date(usableUntil).getTime() <= Date.now();

/** Stays after the fetching, so that what is to be done with the file now is still read. */
function Fetch({ path, open }: { readonly path: string; readonly open: boolean }) {
  const t = useT();
  const queries = useQueryClient();
  const [arrived, setArrived] = useState<number | null>(null);
  const [result, setResult] = useState<Fetched | null>(null);
  async function start(): Promise<void> {
    setResult(null);
    setArrived(0);
    try {
      setResult(await fetchExport(path, setArrived));
    } catch {
      setResult({ kind: 'refused', message: t('shell.state.offline') });
    }
    setArrived(null);
    await queries.invalidateQueries();
  }
  return (
    <Box sx={{ display: 'grid', gap: 3, justifyItems: 'start', mt: 3 }}>
      {open && (
        <>
          <Alert severity="warning" sx={{ width: '100%' }}>
            {t('exports.fetch.care')}
          </Alert>
          <Typography color="textSecondary">{t('exports.fetch.once')}</Typography>
          <Button
            variant="contained"
            startIcon={<DownloadOutlined />}
            disabled={arrived !== null}
            onClick={() => void start()}
          >
            {t('exports.fetch.act')}
          </Button>
        </>
      )}
      {arrived !== null && (
        <Box sx={{ width: '100%' }} role="status">
          <LinearProgress sx={{ mb: 1 }} aria-label={t('exports.fetch.making')} />
          {arrived === 0 ? t('exports.fetch.making') : t('exports.fetch.loading', { size: sizeText(arrived) })}
        </Box>
      )}
      {result?.kind === 'saved' && (
        <Alert severity="success" sx={{ width: '100%', overflowWrap: 'anywhere' }}>
          {t('exports.fetch.done', { name: result.name })} {t('exports.fetch.doneCare')}
        </Alert>
      )}
      {result?.kind === 'refused' && (
        <Alert severity="error" sx={{ width: '100%' }}>
          {t('exports.fetch.failed', { reason: result.message })}
        </Alert>
      )}
      {result?.kind === 'broken' && (
        <Alert severity="error" sx={{ width: '100%' }}>
          {t('exports.fetch.broken')}
        </Alert>
      )}
    </Box>
  );
}
