import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useOpenedCase } from '../cases/case-scope.js';
import { SidePanel } from '../cases/side-panel.js';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { placeTones } from './paper-row.js';
import { IdentityDocumentsDocument } from './papers-documents.js';

/** Each paper and who has it: the first question of every mission. */
export function PapersSide() {
  const t = useT();
  const { id } = useOpenedCase();
  const kind = useCodeText('identityDocumentKinds');
  const place = useCodeText('documentPlaces');
  const query = useDocument(IdentityDocumentsDocument, { caseId: id });
  return (
    <SidePanel
      titleKey="papers.title"
      action={
        <Button size="small" component={Link} to={`/cases/${id}/documents`} aria-label={t('papers.side.open')}>
          {t('papers.side.link')}
        </Button>
      }
    >
      <Loaded query={query} loading={null}>
        {({ identityDocuments }) =>
          (identityDocuments ?? []).length === 0 ? (
            <Typography color="textSecondary">{t('papers.side.none')}</Typography>
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
              {identityDocuments?.map((paper) => (
                <li key={paper.id}>
                  <Typography>{kind(paper.kind)}</Typography>
                  <StatusDot tone={placeTones[paper.place]} shape={paper.place === 'UNKNOWN' ? 'open' : 'full'}>
                    {place(paper.place)}
                  </StatusDot>
                </li>
              ))}
            </Box>
          )
        }
      </Loaded>
    </SidePanel>
  );
}
