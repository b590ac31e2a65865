import { Typography } from '@mui/material';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { ChartBlock } from '../parts/chart-block.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { QualityDocument } from './cube-documents.js';
import { useGroupWords } from './desk.js';
import { IntervalBars, useEstimateWords } from './estimates.js';

/** Of how many people something is not known. Read from counts with noise, so that it may be shown to anybody who is here. */
export function QualityPanel({ snapshotId }: { readonly snapshotId: string }) {
  const t = useT();
  const groups = useGroupWords();
  const say = useEstimateWords();
  const query = useDocument(QualityDocument, { snapshotId });
  return (
    <Loaded query={query}>
      {({ snapshotQuality: quality }) => {
        if (!quality)
          return (
            <Panel titleKey="statisticsDesk.quality.title">
              <Empty titleKey="statisticsDesk.quality.none" hintKey="statisticsDesk.quality.noneHint" />
            </Panel>
          );
        const rows = quality.unknown
          .map(({ group, share, lo, hi }) => ({
            key: group,
            label: groups(group),
            words: t('statisticsDesk.quality.share', { share: percent(share), lo: percent(lo), hi: percent(hi) }),
            estimate: share,
            lo,
            hi,
          }))
          .sort((a, b) => b.estimate - a.estimate);
        return (
          <>
            <ChartBlock
              titleKey="statisticsDesk.quality.title"
              kind="bars"
              categoryKey="statisticsDesk.quality.thing"
              series={[t('statisticsDesk.quality.notKnown')]}
              rows={rows.map((row) => ({ ...row, values: [row.estimate], words: [row.words] }))}
              drawing={
                <>
                  <Typography sx={{ mb: 3, maxWidth: 720 }}>{t('statisticsDesk.quality.lead')}</Typography>
                  <IntervalBars rows={rows} longest={1} />
                </>
              }
            />
            <Panel titleKey="statisticsDesk.quality.people">
              <Typography>{t('statisticsDesk.quality.all', { words: say(quality.people) })}</Typography>
              {quality.late && (
                <Typography sx={{ mt: 2, maxWidth: 720 }}>
                  {t('statisticsDesk.quality.late', { words: say(quality.late) })}
                </Typography>
              )}
            </Panel>
          </>
        );
      }}
    </Loaded>
  );
}

const percent = (share: number): number => Math.round(100 * share);
