import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { ErasuresDocument } from './protection-documents.js';

const PAGE = 10;

/** What two people erased, newest first, with the proof of it. */
export function ErasureLog() {
  const t = useT();
  const [trail, setTrail] = useState<readonly string[]>([]);
  const query = useDocument(ErasuresDocument, { first: PAGE, after: trail.at(-1) ?? null }, { keepPrevious: true });
  return (
    <Panel titleKey="protection.list.title">
      <Loaded query={query}>
        {({ erasures: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty titleKey="protection.list.none" hintKey="protection.list.noneHint" />
          ) : (
            <>
              <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
                {nodes.map((one) => (
                  <Box
                    component="li"
                    key={one.id}
                    sx={({ tokens }) => ({
                      py: 3,
                      borderBottom: `1px solid ${tokens.border}`,
                      '&:first-of-type': { pt: 0 },
                      '&:last-of-type': { borderBottom: 0, pb: 0 },
                    })}
                  >
                    <Stack
                      direction="row"
                      sx={{ flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: 4 }}
                    >
                      <Typography sx={{ fontWeight: 600 }}>{one.reference}</Typography>
                      <Button
                        size="small"
                        startIcon={<DownloadOutlined />}
                        aria-label={t('protection.list.certificateOf', { reference: one.reference })}
                        onClick={() => save(one.certificate, `homeward-erasure-${one.reference}.json`)}
                      >
                        {t('protection.list.certificate')}
                      </Button>
                    </Stack>
                    <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet })}>
                      <DateText value={one.erasedAt} time distance={false} /> ·{' '}
                      {t('protection.list.keys', { smart_count: one.keys })}
                    </Typography>
                    <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet })}>
                      {t('protection.list.by', {
                        asked: one.askedBy?.displayName ?? '–',
                        decided: one.decidedBy?.displayName ?? '–',
                      })}
                    </Typography>
                  </Box>
                ))}
              </Box>
              {(trail.length > 0 || pageInfo.hasNextPage) && (
                <Stack direction="row" sx={{ gap: 2, mt: 3 }}>
                  <Button disabled={trail.length === 0} onClick={() => setTrail(trail.slice(0, -1))}>
                    {t('protection.list.newer')}
                  </Button>
                  <Button
                    disabled={!pageInfo.hasNextPage}
                    onClick={() => setTrail([...trail, pageInfo.endCursor ?? ''])}
                  >
                    {t('protection.list.older')}
                  </Button>
                </Stack>
              )}
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
