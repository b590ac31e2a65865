import { Box, Typography } from '@mui/material';
import type { Approval } from '../approvals/approval-documents.js';
import { lapsed } from '../exports/fetch-panel.js';
import { useT } from '../i18n/use-t.js';
import { useDates } from '../parts/use-dates.js';

/** What whoever runs the server types now, until when; or that it was done. */
export function KeyCommand({ request }: { readonly request: Approval }) {
  const t = useT();
  const { dateTime } = useDates();
  if (request.kind !== 'KEY_OPERATION' || request.decision !== 'APPROVED') return null;
  const command = `npm run keys -- ${request.subject}`;
  const [before, after] = t('identity.keys.run', { until: dateTime(request.usableUntil ?? ''), command: '\n' }).split(
    '\n',
  );
  return (
    <Typography sx={{ overflowWrap: 'anywhere' }}>
      {request.usedAt !== null ? (
        t('identity.keys.done', { at: dateTime(request.usedAt) })
      ) : lapsed(request) ? (
        t('exports.state.lapsed')
      ) : (
        <>
          {before}
          <Box component="code" sx={{ whiteSpace: 'nowrap' }}>
            {command}
          </Box>
          {after}
        </>
      )}
    </Typography>
  );
}
