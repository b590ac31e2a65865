import { Box, Stack, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Empty } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import { SealPeriod } from './seal-period.js';
import { WaysOut } from './ways-out.js';

const steps = ['seal', 'choose', 'ask', 'second', 'send'] as const;

/** Before anything is sealed: the way in five steps, the first of them at hand, and what the ways out are for. */
export function FirstUse({ onSealed }: { readonly onSealed: () => void }) {
  const t = useT();
  const can = useCan();
  if (!can('statistics.seal'))
    return (
      <Panel>
        <Empty titleKey="statistics.build.none" hintKey="statisticsDesk.first.others" />
      </Panel>
    );
  return (
    <Stack sx={{ gap: 4 }}>
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <Panel titleKey="statisticsDesk.first.title">
          <Box component="ol" sx={{ m: 0, pl: 5, display: 'grid', gap: 3, maxWidth: 640 }}>
            {steps.map((step) => (
              <li key={step}>
                <Typography sx={{ fontWeight: 600 }}>{t(`statisticsDesk.first.${step}`)}</Typography>
                <Typography color="textSecondary">{t(`statisticsDesk.first.${step}Means`)}</Typography>
              </li>
            ))}
          </Box>
        </Panel>
        <Panel titleKey="statisticsDesk.first.now">
          <SealPeriod sealed={[]} onSealed={onSealed} />
        </Panel>
      </Box>
      <Panel titleKey="statisticsDesk.ways.title">
        <WaysOut />
      </Panel>
    </Stack>
  );
}
