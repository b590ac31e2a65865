import { tagSheet } from '@homeward/domain';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { QRCodeSVG } from 'qrcode.react';
import { useState } from 'react';
import { useT } from '../i18n/use-t.js';
import { Page } from '../parts/page.js';

const sizes = [24, 60, 120, 240] as const;

/** Drawn by the browser's own source of chance: no two sheets are alike. */
function chance(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

/** Paper tags to cut out. They hold a number and nothing else: whoever finds one learns nothing. */
export default function TagsPage() {
  const t = useT();
  const [tags, setTags] = useState(() => tagSheet(sizes[0], chance));
  return (
    <Page
      titleKey="operations.tag.sheet"
      lead={<span className="hw-no-print">{t('operations.tag.sheetLead')}</span>}
      actions={
        <Button variant="contained" startIcon={<PrintOutlined />} onClick={() => window.print()}>
          {t('rescues.gate.print')}
        </Button>
      }
    >
      <Stack
        direction="row"
        role="group"
        aria-label={t('operations.tag.howMany')}
        className="hw-no-print"
        sx={{ gap: 2, flexWrap: 'wrap', mb: 4 }}
      >
        {sizes.map((size) => (
          <Button
            key={size}
            variant={tags.length === size ? 'contained' : 'outlined'}
            aria-pressed={tags.length === size}
            onClick={() => setTags(tagSheet(size, chance))}
          >
            {t('operations.tag.count', { smart_count: size })}
          </Button>
        ))}
      </Stack>
      <Box
        component="ul"
        aria-label={t('operations.tag.sheet')}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
          '@media print': { gridTemplateColumns: 'repeat(4, 1fr)' },
        }}
      >
        {tags.map((tag) => (
          <Box
            key={tag}
            component="li"
            sx={{
              border: '1px dashed #777777',
              p: 3,
              display: 'grid',
              justifyItems: 'center',
              gap: 2,
              breakInside: 'avoid',
              bgcolor: '#ffffff',
              color: '#000000',
            }}
          >
            <QRCodeSVG value={tag} size={96} level="M" marginSize={2} aria-hidden />
            <Typography sx={{ fontWeight: 700, fontSize: '1.25rem', fontVariantNumeric: 'tabular-nums' }}>
              {tag}
            </Typography>
          </Box>
        ))}
      </Box>
    </Page>
  );
}
