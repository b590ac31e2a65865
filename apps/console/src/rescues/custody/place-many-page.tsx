import { todayIn } from '@homeward/domain';
import { Box } from '@mui/material';
import { useParams } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { Page } from '../../parts/page.js';
import { Empty, Loaded, Loading } from '../../parts/state-blocks.js';
import { useTimeZone } from '../../session/session-store.js';
import { OperationDocument } from '../operation-documents.js';
import { WhereaboutsDocument } from './custody-documents.js';
import { PlaceManyForm } from './place-many-form.js';
import { CustodyPlacesDocument } from './place-documents.js';
import { RecentPlacings } from './recent-placings.js';

/** Many people of an operation are brought to one place: what would happen first, then the press, then a day to take it back. */
export default function PlaceManyPage() {
  const { id = '' } = useParams();
  const timeZone = useTimeZone();
  const operation = useDocument(OperationDocument, { id });
  const where = useDocument(WhereaboutsDocument, { id }, { anew: true });
  const places = useDocument(CustodyPlacesDocument, { closed: false }, { anew: true });
  return (
    <Page titleKey="inCustody.placing.title" lead={operation.data?.operation?.reference}>
      <Loaded query={where} loading={<Loading rows={8} />}>
        {({ operationWhereabouts: { people } }) => (
          <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            {people.every((one) => one.gone) ? (
              <Empty titleKey="inCustody.placing.nobody" hintKey="inCustody.placing.nobodyHint" />
            ) : (
              <Loaded query={places}>
                {({ custodyPlaces }) => (
                  <PlaceManyForm
                    operationId={id}
                    today={todayIn(timeZone)}
                    places={custodyPlaces.places}
                    people={people.filter((one) => !one.gone)}
                  />
                )}
              </Loaded>
            )}
            <RecentPlacings operationId={id} />
          </Box>
        )}
      </Loaded>
    </Page>
  );
}
