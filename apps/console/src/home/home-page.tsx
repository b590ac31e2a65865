import { Box } from '@mui/material';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Page } from '../parts/page.js';
import { Loaded, Loading } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { HousesBlock } from '../repatriation/partners/house-blocks.js';
import { ProposalsBlock } from '../repatriation/partners/proposals-block.js';
import { DeskBlock } from '../rescues/desk-block.js';
import { RequestsBlock } from '../rescues/requests/request-lines.js';
import { useCan, useSession } from '../session/session-store.js';
import { FinesBlock, NationalityChart, StateChart, TimeToHomeBlock } from './home-charts.js';
import { HomeDocument, type Home } from './home-documents.js';
import { AdministrationBlock, AuditBlock, StatisticsBlock } from './home-offices.js';
import { JourneysBlock, OperationsBlock, WaitingOnBlock } from './home-way-home.js';
import { AnswersBlock, ApprovalsBlock, NoticesBlock, ReviewsBlock } from './home-two-persons.js';
import { HeldBlock } from '../rescues/custody/held-block.js';
import { DraftsBlock, DueBlock, NewsBlock, PleasBlock, SharesBlock, StuckBlock } from './home-work.js';

/** What is mine, what is due, what is stuck: the blocks that the role has, the most urgent first. */
export default function HomePage() {
  const t = useT();
  const { user } = useSession();
  const { date } = useDates();
  const query = useDocument(HomeDocument, {}, { refetchEveryMs: 300_000 });
  return (
    <Page titleKey="home.title" lead={t('home.lead', { name: user.displayName, date: date(new Date().toISOString()) })}>
      <Loaded query={query} loading={<Loading rows={8} />}>
        {({ home }) => <Blocks home={home} />}
      </Loaded>
    </Page>
  );
}

function Blocks({ home }: { readonly home: Home }) {
  const { user } = useSession();
  const can = useCan();
  return (
    <Box
      sx={{
        // Columns and not a grid: blocks differ in height, and a gap beside a short one looks like something missing.
        columnCount: { xs: 1, lg: 2 },
        columnGap: 5,
        '& > *': { breakInside: 'avoid', mb: { xs: 4, md: 5 } },
      }}
    >
      {can('operation.read') && <DeskBlock />}
      {user.roles.includes('field_officer') && <OperationsBlock />}
      {home.notices && home.notices.length > 0 && <NoticesBlock notices={home.notices} />}
      {home.glassReviews && home.glassReviews.length > 0 && <ReviewsBlock reviews={home.glassReviews} />}
      {can('repatriation.record') && <HousesBlock />}
      {home.due && <DueBlock due={home.due} />}
      {can('custody.read') && !user.roles.includes('field_officer') && <HeldBlock />}
      {home.unassignedPleas && <PleasBlock pleas={home.unassignedPleas} />}
      {home.approvals && home.approvals.entries.length > 0 && <ApprovalsBlock approvals={home.approvals} />}
      {home.approvals && home.approvals.answered.length > 0 && <AnswersBlock answered={home.approvals.answered} />}
      {home.waitingShares && <SharesBlock shares={home.waitingShares} />}
      {can('repatriation.board') && <ProposalsBlock />}
      {can('rescueRequest.record') && <RequestsBlock />}
      {can('repatriation.board') && <WaitingOnBlock />}
      {home.stuck && <StuckBlock stuck={home.stuck} />}
      {home.drafts && <DraftsBlock drafts={home.drafts} />}
      {can('movement.record') && <JourneysBlock />}
      {home.byState && <StateChart states={home.byState} mine={user.roles.includes('caseworker')} />}
      {home.byNationality && <NationalityChart nationalities={home.byNationality} />}
      {home.timeToHome && <TimeToHomeBlock time={home.timeToHome} />}
      {home.fines && <FinesBlock fines={home.fines} />}
      {home.news && <NewsBlock news={home.news} />}
      {home.administration && <AdministrationBlock figures={home.administration} />}
      {home.statistics && <StatisticsBlock figures={home.statistics} />}
      {home.audit && <AuditBlock counts={home.audit} />}
    </Box>
  );
}
