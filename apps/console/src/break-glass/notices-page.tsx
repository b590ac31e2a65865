import { Box, Typography } from '@mui/material';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { NoticesDocument } from './glass-documents.js';
import { NoticeLine } from './notice-line.js';

export default function NoticesPage() {
  const t = useT();
  const query = useDocument(NoticesDocument, {});
  return (
    <Page titleKey="approvals.notices.title" width="form">
      <Loaded query={query}>
        {({ notices }) => (
          <Panel flush>
            {notices.length === 0 ? (
              <Typography color="textSecondary" sx={{ p: 4 }}>
                {t('approvals.notices.empty')}
              </Typography>
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {notices.map((notice) => (
                  <NoticeLine key={notice.id} notice={notice} />
                ))}
              </Box>
            )}
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}
