import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button } from '@mui/material';
import { Link, useParams } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { HomeLine } from '../../home/home-lines.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Page, Panel } from '../../parts/page.js';
import { Loaded, Loading } from '../../parts/state-blocks.js';
import { useCan } from '../../session/session-store.js';
import { OperationDocument } from '../operation-documents.js';
import { AlertDots } from './alert-dots.js';
import { WhereaboutsDocument } from './custody-documents.js';
import { PlaceCounts } from './place-counts.js';

/** Everybody of an operation and where they are: on the screen by initials, and so on paper. */
export default function WhereaboutsPage() {
  const { id = '' } = useParams();
  const t = useT();
  const can = useCan();
  const kind = useCodeText('custodyKinds');
  const operation = useDocument(OperationDocument, { id });
  const query = useDocument(WhereaboutsDocument, { id });
  return (
    <Page
      titleKey="inCustody.whereabouts.title"
      lead={operation.data?.operation?.reference}
      actions={
        <>
          <Button startIcon={<PrintOutlined />} onClick={() => window.print()}>
            {t('inCustody.whereabouts.print')}
          </Button>
          {can('custody.record') && (
            <Button variant="contained" component={Link} to={`/rescues/${id}/place`}>
              {t('inCustody.placing.title')}
            </Button>
          )}
        </>
      }
    >
      <Loaded query={query} loading={<Loading rows={8} />}>
        {({ operationWhereabouts: found }) => (
          <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <Panel flush>
              <Box sx={{ pt: 3 }}>
                <PlaceCounts found={found} />
              </Box>
            </Panel>
            {found.people.length > 0 && (
              <Panel titleKey="inCustody.whereabouts.list" flush>
                <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                  {found.people.map((person) => (
                    <HomeLine
                      key={person.caseId}
                      to={`/cases/${person.caseId}/custody`}
                      initials={person.initials}
                      reference={person.reference}
                      what={
                        <>
                          {person.kind
                            ? [kind(person.kind), person.place?.name].filter(Boolean).join(' · ')
                            : t(person.gone ? 'inCustody.whereabouts.gone' : 'inCustody.whereabouts.unknown')}
                          <Box>
                            <AlertDots alerts={person.alerts} />
                          </Box>
                        </>
                      }
                      end={
                        person.since && (
                          <>
                            {t('inCustody.whereabouts.since')} <DateText value={person.since} distance={false} />
                          </>
                        )
                      }
                    />
                  ))}
                </Box>
              </Panel>
            )}
          </Box>
        )}
      </Loaded>
    </Page>
  );
}
