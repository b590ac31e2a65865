import { Box, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';

const ways = ['TABLE', 'CUBE', 'ROWS'] as const;
const lines = ['for', 'number', 'often', 'where'] as const;

/** Which of the three ways out is for what, in one screen. */
export function WaysOut() {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', md: 'repeat(3, minmax(0, 1fr))' } }}>
      {ways.map((way) => (
        <Box
          key={way}
          component="section"
          aria-label={t(`statisticsDesk.ways.${way}.title`)}
          sx={({ tokens }) => ({
            p: 4,
            bgcolor: tokens.surface,
            border: `1px solid ${tokens.border}`,
            borderRadius: 1,
            breakInside: 'avoid',
          })}
        >
          <Typography variant="h3" sx={{ mb: 3 }}>
            {t(`statisticsDesk.ways.${way}.title`)}
          </Typography>
          <Box component="dl" sx={{ m: 0, '& dt': { fontWeight: 600 }, '& dd': { m: 0, mb: 2 } }}>
            {lines.map((line) => (
              <Box key={line}>
                <Typography component="dt" variant="body2" color="textSecondary">
                  {t(`statisticsDesk.ways.${line}`)}
                </Typography>
                <Typography component="dd">{t(`statisticsDesk.ways.${way}.${line}`)}</Typography>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
