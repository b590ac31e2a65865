import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { NotFound } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';

/** Where a case is not there for the reader: somebody in danger cannot wait until it is assigned. */
export function NotFoundHere() {
  const t = useT();
  const can = useCan();
  return (
    <>
      <NotFound />
      {can('case.breakGlass') && (
        <Box sx={{ textAlign: 'center', mt: 2 }}>
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            {t('approvals.glass.offer')}
          </Typography>
          <Button component={Link} to="/break-glass">
            {t('approvals.glass.act')}
          </Button>
        </Box>
      )}
    </>
  );
}
