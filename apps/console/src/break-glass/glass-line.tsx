import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { StatusDot } from '../parts/status-dot.js';
import type { BreakGlass } from './glass-documents.js';

/** One opening: who, which case, and how the review stands; overdue in red and in words. */
export function GlassLine({ glass }: { readonly glass: BreakGlass }) {
  const t = useT();
  return (
    <Box component="li" sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}` })}>
      <Box
        component={Link}
        to={`/break-glass/reviews/${glass.id}`}
        sx={({ tokens }) => ({
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 4,
          rowGap: 1,
          px: 4,
          py: 3,
          minHeight: 60,
          color: 'inherit',
          textDecoration: 'none',
          '&:hover': { bgcolor: tokens.brandSoft },
          '&:focus-visible': { outlineOffset: '-2px !important' },
        })}
      >
        <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography sx={{ fontWeight: 600 }}>
            {t('approvals.glass.by', {
              name: glass.openedBy?.displayName ?? '',
              reference: glass.caseReference,
            })}
          </Typography>
          <Typography variant="caption" color="textSecondary" component="div">
            <DateText value={glass.openedAt} time />
          </Typography>
        </Box>
        <ReviewDot glass={glass} />
      </Box>
    </Box>
  );
}

export function ReviewDot({ glass }: { readonly glass: BreakGlass }) {
  const t = useT();
  const verdict = useCodeText('glassVerdicts');
  if (glass.verdict)
    return <StatusDot tone={glass.verdict === 'JUSTIFIED' ? 'done' : 'danger'}>{verdict(glass.verdict)}</StatusDot>;
  if (glass.overdue) return <StatusDot tone="danger">{t('approvals.glass.overdue')}</StatusDot>;
  return (
    <StatusDot tone="due" shape="half">
      {t('approvals.glass.dueBy')} <DateText value={glass.reviewDueAt} time distance={false} />
    </StatusDot>
  );
}
