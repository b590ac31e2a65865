import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { HomeBlock, HomeLine } from '../../home/home-lines.js';
import { useT } from '../../i18n/use-t.js';
import { Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useDates } from '../../parts/use-dates.js';
import { useItemName } from '../item-name.js';
import { WayHomeTabs } from '../way-home-tabs.js';
import { HousesBlock } from './house-blocks.js';
import { WaitingProposalsDocument } from './proposal-documents.js';

type Waiting = Pick<
  NonNullable<ReturnType<typeof useWaiting>['data']>['waitingProposals']['entries'][number],
  'id' | 'caseId' | 'reference' | 'initials' | 'item' | 'title' | 'mission' | 'proposedAt' | 'stale'
>;
const useWaiting = () => useDocument(WaitingProposalsDocument, {});

function Line({ one }: { readonly one: Waiting }) {
  const t = useT();
  const name = useItemName();
  const dates = useDates();
  return (
    <HomeLine
      to={`/cases/${one.caseId}/way-home`}
      initials={one.initials}
      reference={one.reference}
      what={`${name(one)} · ${one.mission.name}`}
      end={
        one.stale ? (
          <StatusDot tone="danger">{t('partners.proposals.stale')}</StatusDot>
        ) : (
          dates.distance(one.proposedAt)
        )
      }
    />
  );
}

/** On Home: what missions wait for. Nothing at all where they wait for nothing. */
export function ProposalsBlock() {
  const t = useT();
  const { data } = useWaiting();
  if (!data || data.waitingProposals.count === 0) return null;
  const { count, entries } = data.waitingProposals;
  return (
    <HomeBlock
      titleKey="partners.proposals.title"
      emptyText={t('partners.proposals.none')}
      note={<Typography color="textSecondary">{count}</Typography>}
    >
      {entries.map((one) => (
        <Line key={one.id} one={one} />
      ))}
    </HomeBlock>
  );
}

/** On the board: how many, and the way to them. */
export function ProposalsLink() {
  const t = useT();
  const { data } = useWaiting();
  if (!data || data.waitingProposals.count === 0) return null;
  return (
    <Button variant="outlined" component={Link} to="/way-home/proposals">
      {t('partners.proposals.boardCount', { count: data.waitingProposals.count })}
    </Button>
  );
}

/** Everything that missions and houses said and nobody settled. */
export default function ProposalsPage() {
  const t = useT();
  const query = useWaiting();
  return (
    <Page titleKey="partners.proposals.pageTitle" lead={t('partners.proposals.lead')}>
      <WayHomeTabs />
      <Box sx={{ mb: 4 }}>
        <HousesBlock />
      </Box>
      <Loaded query={query}>
        {({ waitingProposals: { count, entries } }) =>
          entries.length === 0 ? (
            <Empty titleKey="partners.proposals.none" />
          ) : (
            <HomeBlock
              titleKey="partners.proposals.title"
              emptyText={t('partners.proposals.none')}
              note={
                count > entries.length && (
                  <Typography color="textSecondary">
                    {t('partners.proposals.more', { shown: entries.length, count })}
                  </Typography>
                )
              }
            >
              {entries.map((one) => (
                <Line key={one.id} one={one} />
              ))}
            </HomeBlock>
          )
        }
      </Loaded>
    </Page>
  );
}
