import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { HomeBlock, HomeLine } from '../../home/home-lines.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useDates } from '../../parts/use-dates.js';
import { WaitingHouseReportsDocument } from './house-documents.js';

const useWaiting = () => useDocument(WaitingHouseReportsDocument, {}).data?.waitingHouseReports;

/** What houses said and nobody settled, urgent first; then who was expected and nobody says that they came. */
export function HousesBlock() {
  const t = useT();
  const text = useCodeText('houseReportCodes');
  const state = useCodeText('houseReportStates');
  const dates = useDates();
  const waiting = useWaiting();
  if (!waiting || waiting.count + waiting.unconfirmed.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      {waiting.count > 0 && (
        <HomeBlock
          titleKey="houses.reports.title"
          emptyText={t('houses.reports.none')}
          note={<Typography color="textSecondary">{waiting.count}</Typography>}
        >
          {waiting.entries.map((one) => (
            <HomeLine
              key={one.id}
              to={`/cases/${one.caseId}/way-home`}
              initials={one.initials}
              reference={one.reference}
              what={`${text(one.code)} · ${one.place.name}`}
              end={
                one.urgent && one.state === 'OPEN' ? (
                  <StatusDot tone="danger">{t('houses.reports.urgent')}</StatusDot>
                ) : one.state === 'SEEN' ? (
                  state(one.state)
                ) : (
                  dates.distance(one.reportedAt)
                )
              }
            />
          ))}
        </HomeBlock>
      )}
      {waiting.unconfirmed.length > 0 && (
        <HomeBlock titleKey="houses.reports.unconfirmed" emptyText="">
          {waiting.unconfirmed.map((one) => (
            <HomeLine
              key={one.id}
              to={`/cases/${one.caseId}/way-home`}
              initials={one.initials}
              reference={one.reference}
              what={one.place.name}
              end={
                <>
                  {t('houses.reports.expected')} <DateText value={one.expectedOn} />
                </>
              }
            />
          ))}
        </HomeBlock>
      )}
    </Box>
  );
}

/** On the board: how many, and the way to them. */
export function HousesLink() {
  const t = useT();
  const waiting = useWaiting();
  const count = waiting ? waiting.count + waiting.unconfirmed.length : 0;
  if (count === 0) return null;
  return (
    <Button variant="outlined" component={Link} to="/way-home/proposals">
      {t('houses.reports.count', { count })}
    </Button>
  );
}
