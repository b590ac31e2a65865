import { Box, Button, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { useDates } from '../../parts/use-dates.js';
import { zoneWords } from '../journey-words.js';
import { WayHomeTabs } from '../way-home-tabs.js';
import { WayHomePipelineDocument } from './documents.js';
import { MovesPanel } from './moves-panel.js';
import { PipelinePanel } from './pipeline-panel.js';
import { SpansPanel, TimePanel } from './time-panel.js';

const how = ['howReached', 'howEstimate', 'howEnded', 'howFew'] as const;

/** Where people stand on the way home, and how long it takes: of the cases that one works on, never for publication. */
export default function FiguresPage() {
  const t = useT();
  const dates = useDates();
  const locale = useLocale();
  const query = useDocument(WayHomePipelineDocument, {});
  return (
    <Page
      titleKey="figures.title"
      lead={t('figures.notPublic')}
      actions={
        <Button variant="outlined" onClick={() => window.print()}>
          {t('figures.print')}
        </Button>
      }
    >
      <WayHomeTabs />
      <Loaded query={query}>
        {({ wayHomePipeline: { on, timeZone, stages, months } }) => (
          <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
            <Typography color="textSecondary">
              {t('figures.lead', { date: dates.date(on), zone: zoneWords(timeZone, locale) })}
            </Typography>
            {stages.every(({ people }) => people === 0) ? (
              <Panel titleKey="figures.pipeline.title">
                <Empty titleKey="figures.pipeline.nobody" />
              </Panel>
            ) : (
              <PipelinePanel stages={stages} />
            )}
            <MovesPanel months={months} />
            <SpansPanel />
            <TimePanel />
            <Panel titleKey="figures.home.how">
              {how.map((line) => (
                <Typography key={line} sx={{ mb: 2, maxWidth: '75ch' }}>
                  {t(`figures.home.${line}`)}
                </Typography>
              ))}
            </Panel>
          </Box>
        )}
      </Loaded>
    </Page>
  );
}
