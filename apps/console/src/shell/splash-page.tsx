import { Box } from '@mui/material';
import { Loading } from '../parts/state-blocks.js';
import { ConsoleStyles } from '../theme/global-styles.js';

/** Before it is known who is asking. */
export function SplashPage() {
  return (
    <>
      <ConsoleStyles />
      <Box sx={{ maxWidth: 640, mx: 'auto', pt: 20, px: 4 }}>
        <Loading rows={4} />
      </Box>
    </>
  );
}
