import { repatriationStages, type RepatriationStage } from '@homeward/domain';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useCodeText } from '../../form/code-fields.js';
import type { WayHomePipelineQuery } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { ChartBlock } from '../../parts/chart-block.js';
import { PlainSelect } from '../plain-select.js';

type Month = WayHomePipelineQuery['wayHomePipeline']['months'][number];

/** How many came into one stage and left it, month by month. */
export function MovesPanel({ months }: { readonly months: readonly Month[] }) {
  const t = useT();
  const name = useCodeText('repatriationStages');
  const [stage, setStage] = useState<RepatriationStage>('MISSION');
  const rows = months.filter((one) => one.stage === stage);
  return (
    <Box>
      <Box className="hw-no-print" sx={{ maxWidth: 360 }}>
        <PlainSelect
          label={t('figures.moves.stage')}
          value={stage}
          options={repatriationStages.map((value) => ({ value, label: name(value) }))}
          onChange={(value) => setStage(repatriationStages.find((one) => one === value) ?? 'MISSION')}
        />
      </Box>
      <Typography variant="h3" sx={{ mb: 2, display: 'none', '@media print': { display: 'block' } }}>
        {name(stage)}
      </Typography>
      <ChartBlock
        titleKey="figures.moves.title"
        kind="columns"
        categoryKey="figures.moves.month"
        series={[t('figures.moves.entered'), t('figures.moves.left')]}
        rows={rows.map(({ month, entered, left }) => ({
          key: month,
          label: `${t(`shell.date.m${Number(month.slice(5))}`)} ${month.slice(2, 4)}`,
          values: [entered, left],
        }))}
      />
      <Typography color="textSecondary" sx={{ mt: 3, maxWidth: '75ch' }}>
        {t('figures.moves.explain')}
      </Typography>
    </Box>
  );
}
