import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { useOpenList } from '../lists/use-open-list.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { BoardDocument } from '../repatriation/board-documents.js';
import { JourneyState, JourneyTime } from '../repatriation/journey-parts.js';
import { MovementsDocument } from '../repatriation/movement-documents.js';
import { OperationsDocument } from '../rescues/operation-source.js';
import { OperationStateDot } from '../rescues/operation-words.js';

const mostMissions = 8;
const mostJourneys = 6;
const mostOperations = 6;

/** Which mission keeps how many people waiting, since when: the first lines of the board, and the way to it. */
export function WaitingOnBlock() {
  const t = useT();
  const dates = useDates();
  const open = useOpenList();
  const query = useDocument(BoardDocument, { group: 'MISSION' });
  return (
    <Panel
      titleKey="repatriation.board.waiting"
      flush
      actions={
        <Button size="small" component={Link} to="/way-home">
          {t('home.wayHome.open')}
        </Button>
      }
    >
      <Loaded query={query}>
        {({ repatriationBoard: { groups } }) => {
          const missions = groups.filter(({ mission }) => mission !== null).slice(0, mostMissions);
          if (missions.length === 0)
            return (
              <Typography color="textSecondary" sx={{ px: 4, pb: 4 }}>
                {t('repatriation.board.nobody')}
              </Typography>
            );
          return (
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{t('repatriation.board.by.MISSION')}</TableCell>
                  <TableCell align="right">{t('repatriation.board.peopleHead')}</TableCell>
                  <TableCell align="right" sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
                    {t('repatriation.board.oldest')}
                  </TableCell>
                  <TableCell align="right">{t('repatriation.board.overdueHead')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {missions.map((group) => (
                  <TableRow key={group.key} hover>
                    <TableCell component="th" scope="row">
                      <Button
                        size="small"
                        onClick={() => open('waitingItems', '/way-home', { missionId: group.key })}
                        sx={{ textAlign: 'start', justifyContent: 'flex-start', px: 0, fontWeight: 400 }}
                      >
                        {group.mission?.name}
                      </Button>
                    </TableCell>
                    <TableCell align="right">{group.people}</TableCell>
                    <TableCell align="right" sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
                      {group.oldestSince ? dates.distance(group.oldestSince) : ''}
                    </TableCell>
                    <TableCell align="right">
                      {group.overdue > 0 ? <StatusDot tone="danger">{group.overdue}</StatusDot> : 0}
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** What is planned or under way, the one at hand first: a field officer opens the gate from here. */
export function OperationsBlock() {
  const t = useT();
  const query = useDocument(OperationsDocument, {
    filter: { states: ['UNDER_WAY', 'PLANNED'] },
    first: mostOperations,
  });
  return (
    <Panel
      titleKey="home.operations.title"
      flush
      actions={
        <Button size="small" component={Link} to="/rescues">
          {t('home.operations.all')}
        </Button>
      }
    >
      <Loaded query={query}>
        {({ operations: { nodes } }) => (
          <Lines empty={t('home.operations.empty')}>
            {nodes.map((operation) => (
              <Line key={operation.id}>
                <Link to={`/rescues/${operation.id}`}>{operation.reference}</Link>{' '}
                {operation.compound?.name ?? operation.place}
                <Typography variant="caption" color="textSecondary" component="div">
                  <OperationStateDot state={operation.state} /> ·{' '}
                  <DateText value={operation.happenedOn ?? operation.plannedOn} />
                </Typography>
              </Line>
            ))}
          </Lines>
        )}
      </Loaded>
    </Panel>
  );
}

/** Who leaves next: what has to be ready, at the airport too, this week. */
export function JourneysBlock() {
  const t = useT();
  const query = useDocument(MovementsDocument, { filter: { time: 'UPCOMING' }, first: mostJourneys });
  return (
    <Panel
      titleKey="home.wayHome.journeys"
      flush
      actions={
        <Button size="small" component={Link} to="/journeys">
          {t('home.wayHome.allJourneys')}
        </Button>
      }
    >
      <Loaded query={query}>
        {({ movements: { nodes } }) => (
          <Lines empty={t('repatriation.journey.none')}>
            {nodes.map((journey) => (
              <Line key={journey.id}>
                <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, justifyContent: 'space-between' }}>
                  <span>
                    <Link to={`/journeys/${journey.id}`}>{journey.reference}</Link> {journey.fromPlace} –{' '}
                    {journey.toPlace}
                  </span>
                  <Box component="span" sx={{ fontSize: '0.8125rem' }}>
                    <JourneyState journey={journey} />
                  </Box>
                </Box>
                <Typography variant="caption" color="textSecondary" component="div">
                  <JourneyTime value={journey.departsAt} zone={journey.departsZone} quiet /> ·{' '}
                  {t('repatriation.journey.people', { smart_count: journey.people })}
                </Typography>
              </Line>
            ))}
          </Lines>
        )}
      </Loaded>
    </Panel>
  );
}

function Lines({ empty, children }: { readonly empty: string; readonly children: readonly ReactNode[] }) {
  return children.length === 0 ? (
    <Typography color="textSecondary" sx={{ px: 4, pb: 4 }}>
      {empty}
    </Typography>
  ) : (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {children}
    </Box>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="li" sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 4, py: 2 })}>
      {children}
    </Box>
  );
}
