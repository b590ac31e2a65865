import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useAct } from '../data/use-act.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { SeeNoticeDocument, type Notice } from './glass-documents.js';

const aboutOperation: readonly string[] = [
  'RISK_TO_DECIDE',
  'RISK_DECIDED',
  'RISK_LAPSED',
  'BEGUN_UNASSESSED',
  'TEAM_NEEDS_HELP',
];

/** What happened, when, and the word that it was seen. Looking at it is open to those who review. */
export function NoticeLine({ notice }: { readonly notice: Notice }) {
  const t = useT();
  const can = useCan();
  const { date } = useDates();
  const see = useAct(SeeNoticeDocument, { notices: true, doneKey: 'approvals.notices.seenDone' });
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 4,
        rowGap: 1,
        px: 4,
        py: 3,
        borderTop: `1px solid ${tokens.border}`,
      })}
    >
      <Box sx={{ flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: notice.seenAt === null ? 600 : 400 }}>
          {t(`approvals.notices.${notice.kind}`, {
            name: notice.actor?.displayName ?? '',
            reference: notice.caseReference,
            smart_count: notice.count ?? 0,
            day: notice.until ? date(notice.until) : '',
          })}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="div">
          <DateText value={notice.createdAt} time />
        </Typography>
      </Box>
      {notice.seenAt === null && <StatusDot tone="danger">{t('approvals.notices.unread')}</StatusDot>}
      {can('case.reviewGlass') && notice.kind === 'GLASS_BROKEN' && (
        <Button size="small" component={Link} to={`/break-glass/reviews/${notice.about}`}>
          {t('approvals.notices.look')}
        </Button>
      )}
      {notice.kind === 'RETENTION_DUE' && (
        <Button size="small" component={Link} to="/protection/due">
          {t('approvals.notices.look')}
        </Button>
      )}
      {can('operation.read') && aboutOperation.includes(notice.kind) && (
        <Button size="small" component={Link} to={`/rescues/${notice.about}`}>
          {t('approvals.notices.look')}
        </Button>
      )}
      {can('keys.ask') && notice.kind === 'KEYS_CHANGED_ALONE' && (
        <Button size="small" component={Link} to="/keys">
          {t('approvals.notices.look')}
        </Button>
      )}
      {notice.seenAt === null && (
        <Button
          size="small"
          variant="outlined"
          disabled={see.sending}
          onClick={() => void see.submit({ noticeId: notice.id })}
        >
          {t('approvals.notices.seen')}
        </Button>
      )}
    </Box>
  );
}
