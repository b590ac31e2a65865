import ReportOutlined from '@mui/icons-material/ReportOutlined';
import { Box, Checkbox, Typography } from '@mui/material';
import { useId } from 'react';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { useDates } from '../../parts/use-dates.js';
import type { Warning } from './request-documents.js';

interface WarningBoxProps {
  readonly warning: Warning;
  /** Whom it is about, where that does not stand beside it. */
  readonly of?: string;
  /** With it, a box to tick that it was read. */
  readonly seen?: boolean;
  readonly onSeen?: (seen: boolean) => void;
}

/** Whom not to tell, wherever a body is chosen or written to. Not on paper: paper is left lying about. */
export function WarningBox({ warning, of, seen, onSeen }: WarningBoxProps) {
  const t = useT();
  const { date } = useDates();
  const risk = useCodeText('leakRisks');
  const id = useId();
  const where = [...warning.compounds.map(({ name }) => name), ...warning.provinces];
  return (
    <Box
      role="note"
      aria-label={t('rescueRequests.warning.title')}
      className="hw-no-print"
      sx={({ tokens }) => ({
        border: `1px solid ${tokens.danger.dot}`,
        bgcolor: tokens.danger.soft,
        color: tokens.danger.text,
        borderRadius: 1,
        px: 3,
        py: 2,
        my: 2,
        display: 'grid',
        gap: 1,
      })}
    >
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
        <ReportOutlined fontSize="small" aria-hidden sx={{ mt: 0.5 }} />
        <Box sx={{ minWidth: 0 }}>
          <Typography component="p" sx={{ fontWeight: 600 }}>
            {of === undefined ? risk(warning.risk) : `${of}: ${risk(warning.risk)}`}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{warning.text}</Typography>
          <Typography variant="caption" component="p">
            {[
              t('rescueRequests.warning.holdsFor', {
                list: where.length === 0 ? t('rescueRequests.warning.everywhere') : where.join(', '),
              }),
              t('rescueRequests.warning.since', { date: date(warning.recordedAt) }),
            ].join(' · ')}
          </Typography>
        </Box>
      </Box>
      {onSeen && (
        <Box component="label" htmlFor={id} sx={{ display: 'flex', alignItems: 'center', gap: 1, cursor: 'pointer' }}>
          <Checkbox
            id={id}
            checked={seen === true}
            onChange={(event) => onSeen(event.target.checked)}
            sx={{ p: 1.5, ml: -1.5, color: 'inherit' }}
          />
          {t('rescueRequests.warning.seen')}
        </Box>
      )}
    </Box>
  );
}
