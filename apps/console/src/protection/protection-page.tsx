import { Box, Stack, Typography } from '@mui/material';
import { RequestsDocument } from '../approvals/approval-documents.js';
import { RequestLine } from '../approvals/requests-page.js';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { AskErasure } from './ask-erasure.js';
import { ErasureLog } from './erasure-log.js';
import { ProtectionNav } from './protection-nav.js';

/** The desk of the data protection officer: what is to be erased, what waits for a second person, what is gone. */
export default function ProtectionPage() {
  const t = useT();
  const asked = useDocument(RequestsDocument, { view: 'MINE', after: null });
  return (
    <Page titleKey="protection.title" lead={t('protection.lead')}>
      <ProtectionNav />
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
          alignItems: 'start',
        }}
      >
        <Panel titleKey="protection.ask.title">
          <AskErasure onAsked={() => void asked.refetch()} />
        </Panel>
        <Stack sx={{ gap: 4 }}>
          <Panel titleKey="protection.waiting.title" flush>
            <Loaded query={asked}>
              {({ approvals }) => {
                const waiting = approvals.nodes.filter(
                  ({ kind, decision }) => kind === 'ERASURE' && decision === 'PENDING',
                );
                return waiting.length === 0 ? (
                  <Typography color="textSecondary" sx={{ px: 4, pb: 4 }}>
                    {t('protection.waiting.none')}
                  </Typography>
                ) : (
                  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                    {waiting.map((approval) => (
                      <RequestLine key={approval.id} approval={approval} />
                    ))}
                  </Box>
                );
              }}
            </Loaded>
          </Panel>
          <ErasureLog />
        </Stack>
      </Box>
    </Page>
  );
}
