import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { RequestLine } from '../approvals/requests-page.js';
import { GlassLine } from '../break-glass/glass-line.js';
import { NoticeLine } from '../break-glass/notice-line.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import type { Home } from './home-documents.js';
import { HomeBlock } from './home-lines.js';

type Block<K extends keyof Home> = NonNullable<Home[K]>;
const list = { listStyle: 'none', m: 0, p: 0 } as const;

/** What must be known first: somebody opened a case of one's own by break-glass. */
export function NoticesBlock({ notices }: { readonly notices: Block<'notices'> }) {
  return (
    <Panel titleKey="approvals.notices.title" flush>
      <Box component="ul" sx={list}>
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </Box>
    </Panel>
  );
}

export function ReviewsBlock({ reviews }: { readonly reviews: Block<'glassReviews'> }) {
  return (
    <Panel titleKey="approvals.glass.reviews" flush>
      <Box component="ul" sx={list}>
        {reviews.map((glass) => (
          <GlassLine key={glass.id} glass={glass} />
        ))}
      </Box>
    </Panel>
  );
}

export function ApprovalsBlock({ approvals }: { readonly approvals: Block<'approvals'> }) {
  const t = useT();
  return (
    <HomeBlock
      titleKey="home.approvals.title"
      emptyText=""
      note={
        approvals.count > 0 && (
          <Typography color="textSecondary">{t('home.approvals.count', { smart_count: approvals.count })}</Typography>
        )
      }
      foot={
        <Button size="small" component={Link} to="/requests">
          {t('home.approvals.all')}
        </Button>
      }
    >
      {approvals.entries.map((approval) => (
        <RequestLine key={approval.id} approval={approval} />
      ))}
    </HomeBlock>
  );
}

/** Who asked sees what was decided without looking for it. */
export function AnswersBlock({ answered }: { readonly answered: Block<'approvals'>['answered'] }) {
  return (
    <HomeBlock titleKey="home.approvals.answered" emptyText="">
      {answered.map((approval) => (
        <RequestLine key={approval.id} approval={approval}>
          <Typography sx={{ overflowWrap: 'anywhere' }}>
            {approval.decidedBy?.displayName}
            {approval.decisionNote && `: ${approval.decisionNote}`}
          </Typography>
        </RequestLine>
      ))}
    </HomeBlock>
  );
}
