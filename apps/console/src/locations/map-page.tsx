import { Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, Loading } from '../parts/state-blocks.js';
import { CompoundMapDocument } from './compound-documents.js';
import { CompoundStatusDot } from './compound-status-dot.js';
import { CompoundDrawing } from './compound-drawing.js';

/** Outlines come with the application: to ask a map service for tiles would tell it where we look. */
export default function MapPage() {
  const t = useT();
  const precision = useCodeText('positionPrecisions');
  const query = useDocument(CompoundMapDocument, {});
  return (
    <Page
      titleKey="locations.map.title"
      lead={t('locations.map.lead')}
      actions={
        <Button variant="outlined" component={Link} to="/places">
          {t('locations.map.toList')}
        </Button>
      }
    >
      <Loaded query={query} loading={<Loading shape="block" rows={12} />}>
        {({ compoundMap }) => (
          <Box sx={{ display: 'grid', gap: 6 }}>
            <CompoundDrawing places={compoundMap} />
            <Panel titleKey="locations.map.table" flush>
              <Box
                component="ul"
                sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 420, overflowY: 'auto' }}
                tabIndex={0}
                aria-label={t('locations.map.table')}
              >
                {compoundMap.map((place) => (
                  <Box
                    component="li"
                    key={place.id}
                    sx={({ tokens }) => ({
                      borderTop: `1px solid ${tokens.border}`,
                      px: 4,
                      py: 2.5,
                      display: 'flex',
                      columnGap: 4,
                      rowGap: 1,
                      flexWrap: 'wrap',
                    })}
                  >
                    <Box sx={{ flex: '1 1 220px' }}>
                      <Link to={`/places/${place.id}`}>{place.name}</Link>
                    </Box>
                    <span>{place.province}</span>
                    <span>{precision(place.precision)}</span>
                    <CompoundStatusDot status={place.status} />
                  </Box>
                ))}
              </Box>
            </Panel>
          </Box>
        )}
      </Loaded>
    </Page>
  );
}
