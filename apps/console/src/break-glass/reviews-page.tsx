import { Box, Typography } from '@mui/material';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { GlassesDocument } from './glass-documents.js';
import { GlassLine } from './glass-line.js';

/** Due ones first, longest due on top; then what was reviewed. */
export default function ReviewsPage() {
  const t = useT();
  const query = useDocument(GlassesDocument, {});
  return (
    <Page titleKey="approvals.glass.reviews" lead={t('approvals.glass.reviewsLead')} width="form">
      <Loaded query={query}>
        {({ breakGlasses }) => (
          <Panel flush>
            {breakGlasses.length === 0 ? (
              <Typography color="textSecondary" sx={{ p: 4 }}>
                {t('approvals.glass.reviewsEmpty')}
              </Typography>
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {breakGlasses.map((glass) => (
                  <GlassLine key={glass.id} glass={glass} />
                ))}
              </Box>
            )}
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}
