import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { useT } from '../i18n/use-t.js';
import { type Got, hasLeft } from './standard-tables.js';

/** The report as it can be had now: all tables of the period that left to this reader. */
export function ReportAtHand({ got }: { readonly got: readonly Got[] }) {
  const t = useT();
  const locale = useLocale();
  const left = got.filter(hasLeft).toSorted((a, b) => a.number - b.number);
  const [first] = left;
  if (!first) return null;
  return (
    <Box sx={({ tokens }) => ({ p: 4, mb: 5, borderRadius: 1, bgcolor: tokens.brandSoft })}>
      <Typography>
        {t('statisticsReport.atHand', {
          smart_count: left.length,
          numbers: left.map(({ number }) => `#${number}`).join(', '),
        })}
      </Typography>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', mt: 2 }}>
        {(['pdf', 'xlsx'] as const).map((format) => (
          <Button
            key={format}
            variant="outlined"
            startIcon={<DownloadOutlined />}
            href={`/files/reports/${first.id}.${format}?lang=${locale}`}
            download
          >
            {t('statisticsReport.file', { format: format.toUpperCase() })}
          </Button>
        ))}
      </Stack>
    </Box>
  );
}
