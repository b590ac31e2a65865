import { Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import { Panel } from '../../parts/page.js';
import { Loaded } from '../../parts/state-blocks.js';
import { WhereaboutsDocument } from './custody-documents.js';
import { PlaceCounts } from './place-counts.js';

/** On the page of an operation: how many are where now. */
export function WhereaboutsPanel({ operationId }: { readonly operationId: string }) {
  const t = useT();
  const query = useDocument(WhereaboutsDocument, { id: operationId });
  return (
    <Box className="hw-no-print" sx={{ mt: 4 }}>
      <Panel
        titleKey="inCustody.whereabouts.title"
        flush
        actions={
          <Button size="small" component={Link} to={`/rescues/${operationId}/whereabouts`}>
            {t('inCustody.whereabouts.list')}
          </Button>
        }
      >
        <Loaded query={query}>{({ operationWhereabouts }) => <PlaceCounts found={operationWhereabouts} />}</Loaded>
      </Panel>
    </Box>
  );
}
