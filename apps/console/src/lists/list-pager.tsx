import { Box, Button, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import { useList } from './use-list.js';

/** Previous and next: keyset paging knows no page 17, and nobody looks for a person on page 17. */
export function ListPager() {
  const t = useT();
  const { page, setPage, hasNextPage, hasPreviousPage, isPending } = useList();
  if (isPending || (hasNextPage !== true && hasPreviousPage !== true)) return null;
  return (
    <Box
      component="nav"
      aria-label={t('shell.list.page', { page })}
      className="hw-no-print"
      sx={({ tokens }) => ({
        display: 'flex',
        alignItems: 'center',
        justifyContent: 'flex-end',
        gap: 2,
        px: 4,
        py: 2,
        borderTop: `1px solid ${tokens.border}`,
      })}
    >
      <Button disabled={hasPreviousPage !== true} onClick={() => setPage(page - 1)}>
        {t('shell.list.previous')}
      </Button>
      <Typography aria-live="polite">{t('shell.list.page', { page })}</Typography>
      <Button disabled={hasNextPage !== true} onClick={() => setPage(page + 1)}>
        {t('shell.list.next')}
      </Button>
    </Box>
  );
}
