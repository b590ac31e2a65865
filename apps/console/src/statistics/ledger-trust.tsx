import GppBadOutlined from '@mui/icons-material/GppBadOutlined';
import { Box, Link as MuiLink, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { LedgerHoldsDocument } from './cube-documents.js';

/** Says nothing while the chain holds. A broken one is the one thing of this room that must not be overlooked. */
export function BrokenLedger({ link = false }: { readonly link?: boolean }) {
  const t = useT();
  const query = useDocument(LedgerHoldsDocument, {});
  if (query.data?.statisticsLedgerHolds !== false) return null;
  return (
    <Box
      role="alert"
      sx={({ tokens }) => ({
        display: 'flex',
        gap: 3,
        p: 4,
        mb: 4,
        borderRadius: 1,
        color: tokens.danger.text,
        bgcolor: tokens.danger.soft,
        border: `2px solid ${tokens.danger.dot}`,
        breakInside: 'avoid',
      })}
    >
      <GppBadOutlined aria-hidden fontSize="large" />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="h2" component="p">
          {t('statisticsDesk.ledger.broken')}
        </Typography>
        <Typography sx={({ tokens }) => ({ mt: 1, maxWidth: 720, color: tokens.text })}>
          {t('statisticsDesk.ledger.brokenMeans')}
        </Typography>
        {link && (
          <MuiLink component={Link} underline="always" to="/statistics/ledger" sx={{ color: 'inherit' }}>
            {t('statisticsDesk.ledger.title')}
          </MuiLink>
        )}
      </Box>
    </Box>
  );
}
