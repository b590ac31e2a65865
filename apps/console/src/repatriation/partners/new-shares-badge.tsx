import { Box } from '@mui/material';
import { useDocument } from '../../data/use-document.js';
import { graphql } from '../../gql/index.js';
import { useT } from '../../i18n/use-t.js';

const NewSharesDocument = graphql(`
  query NewShares {
    newShares
  }
`);

/** How many cases were shared and not acknowledged: a number, and nobody's. */
export default function NewSharesBadge() {
  const t = useT();
  const { data } = useDocument(NewSharesDocument, {});
  if (!data || data.newShares === 0) return null;
  return (
    <>
      <Box
        component="span"
        aria-hidden
        sx={({ tokens }) => ({
          ml: 2,
          px: 1.5,
          borderRadius: 2,
          bgcolor: tokens.brandSoft,
          color: tokens.brandStrong,
          fontSize: '0.75rem',
          fontWeight: 600,
          fontVariantNumeric: 'tabular-nums',
        })}
      >
        {data.newShares}
      </Box>
      <span className="hw-visually-hidden">, {t('partners.own.newShares', { count: data.newShares })}</span>
    </>
  );
}
