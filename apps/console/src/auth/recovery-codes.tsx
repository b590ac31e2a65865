import CheckOutlined from '@mui/icons-material/CheckOutlined';
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, GlobalStyles, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/use-t.js';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** The only time that these codes are seen. On paper stands nothing but them: no name and no address. */
const paper = {
  '@media print': {
    'body *': { visibility: 'hidden !important' },
    '.hw-codes, .hw-codes *': { visibility: 'visible !important', color: '#000 !important' },
    '.hw-codes': { position: 'fixed !important', inset: '24px auto auto 24px', border: 'none !important' },
  },
} as const;

export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const t = useT();
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  }

  return (
    <Box>
      <GlobalStyles styles={paper} />
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {t('auth.codes.lead')}
      </Typography>
      <Typography role="status" sx={{ fontWeight: 600, mb: 4 }}>
        {t('auth.codes.once')}
      </Typography>
      <Box
        className="hw-codes"
        sx={({ tokens }) => ({
          border: `1px solid ${tokens.border}`,
          borderRadius: 1,
          bgcolor: tokens.ground,
          p: 4,
        })}
      >
        <Typography sx={{ display: 'none', fontWeight: 600, mb: 3, '@media print': { display: 'block' } }}>
          {t('auth.codes.printTitle')}
        </Typography>
        <Box
          component="ol"
          aria-label={t('auth.codes.title')}
          sx={{
            listStyle: 'none',
            m: 0,
            p: 0,
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
            gridAutoFlow: 'row',
            columnGap: 6,
            rowGap: 1.5,
          }}
        >
          {codes.map((code) => (
            <Box
              key={code}
              component="li"
              lang="en"
              sx={{ fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace', fontSize: '1.0625rem' }}
            >
              {code}
            </Box>
          ))}
        </Box>
      </Box>
      {copied === 'no' && (
        <Typography role="alert" sx={{ mt: 3 }}>
          {t('auth.codes.byHand')}
        </Typography>
      )}
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', mt: 4 }}>
        <Button
          variant="outlined"
          startIcon={copied === 'yes' ? <CheckOutlined /> : <ContentCopyOutlined />}
          onClick={() => void copy()}
        >
          {t(copied === 'yes' ? 'auth.codes.copied' : 'auth.codes.copy')}
        </Button>
        <Button variant="outlined" startIcon={<PrintOutlined />} onClick={() => window.print()}>
          {t('auth.codes.print')}
        </Button>
      </Stack>
      <Button variant="contained" onClick={onKept} sx={{ mt: 5, minHeight: 44 }}>
        {t('auth.codes.kept')}
      </Button>
    </Box>
  );
}
