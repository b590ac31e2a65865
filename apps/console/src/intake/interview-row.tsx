import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { InterviewSummaryPartsFragment } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';

interface InterviewRowProps {
  readonly interview: InterviewSummaryPartsFragment;
  /** On a page of several cases the reference leads. */
  readonly named?: boolean;
}

/** One interview in a list: how far it is, who held it, and the way into it. None of its answers. */
export function InterviewRow({ interview, named = false }: InterviewRowProps) {
  const t = useT();
  const { ago, date } = useDates();
  const signed = interview.signedAt !== null;
  const begun = date(interview.startedAt);
  return (
    <Box
      component="li"
      aria-label={named ? interview.caseReference : begun}
      sx={({ tokens }) => ({
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: 3,
        px: 4,
        py: 3,
        borderTop: `1px solid ${tokens.border}`,
      })}
    >
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{named ? interview.caseReference : begun}</Typography>
        <StatusDot tone={signed ? 'done' : 'due'} shape={signed ? 'full' : 'half'}>
          {signed
            ? t('intake.list.signed')
            : t('intake.list.draft', { section: t(`intake.section.${interview.section}`) })}
        </StatusDot>
        <Typography variant="caption" color="textSecondary" component="div">
          {[
            interview.interviewer.displayName,
            t('intake.list.asked', { smart_count: interview.asked }),
            interview.amended > 0 ? t('intake.list.amended', { smart_count: interview.amended }) : '',
            t('intake.list.saved', { ago: ago(interview.savedAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </Box>
      <Button variant={signed ? 'outlined' : 'contained'} component={Link} to={`/interviews/${interview.id}`}>
        {t(signed ? 'intake.list.read' : 'intake.page.resume')}
      </Button>
    </Box>
  );
}

export function InterviewRows({
  interviews,
  named,
}: {
  readonly interviews: readonly InterviewSummaryPartsFragment[];
  readonly named?: boolean;
}) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {interviews.map((interview) => (
        <InterviewRow key={interview.id} interview={interview} named={named} />
      ))}
    </Box>
  );
}
