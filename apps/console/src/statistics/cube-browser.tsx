import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Select, Stack, Typography } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { CubeTableDocument } from './cube-documents.js';
import type { DeskSnapshot } from './desk.js';
import { EstimateChart, EstimateMap } from './estimates.js';

interface CubeBrowserProps {
  readonly snapshot: DeskSnapshot;
  /** Up to how many things the counts go together. */
  readonly length: number;
  /** What they are, and who made them. */
  readonly lead: ReactNode;
}

/** Any question of the counts with noise. They were drawn once: asking costs nothing, and the answer is the same each time. */
export function CubeBrowser({ snapshot: { id, dimensions }, length, lead }: CubeBrowserProps) {
  const t = useT();
  const [first, setFirst] = useState('sex');
  const [second, setSecond] = useState('');
  const group = (name: string): string | undefined => dimensions.find((one) => one.name === name)?.group;
  const beside = dimensions.filter((one) => one.group !== group(first));
  const names = [first, ...(beside.some(({ name }) => name === second) ? [second] : [])];
  const query = useDocument(CubeTableDocument, { snapshotId: id, dimensions: names }, { keepPrevious: true });
  return (
    <>
      <Panel titleKey="statisticsDesk.counts.title">
        {lead}
        <Stack direction="row" className="hw-no-print" sx={{ flexWrap: 'wrap', gap: 4, alignItems: 'flex-end' }}>
          <Choice label={t('statisticsDesk.browse.first')} value={first} options={dimensions} onChange={setFirst} />
          {length > 1 && (
            <Choice
              label={t('statisticsDesk.browse.second')}
              value={names[1] ?? ''}
              options={beside}
              nothing={t('statisticsDesk.browse.nothing')}
              onChange={setSecond}
            />
          )}
          <Button startIcon={<PrintOutlined />} onClick={() => window.print()}>
            {t('statisticsDesk.print')}
          </Button>
        </Stack>
      </Panel>
      <Loaded query={query}>
        {({ cubeTable }) =>
          !cubeTable ? (
            <Panel>
              <Empty />
            </Panel>
          ) : cubeTable.dimensions.length === 1 ? (
            <EstimateChart {...cubeTable} />
          ) : (
            <EstimateMap {...cubeTable} />
          )
        }
      </Loaded>
      <Panel titleKey="statisticsDesk.bar.title">
        <Typography sx={{ maxWidth: 720 }}>{t('statisticsDesk.bar.text')}</Typography>
        <Typography sx={{ mt: 2, maxWidth: 720 }}>{t('statisticsDesk.bar.sums')}</Typography>
      </Panel>
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly name: string }[];
  readonly nothing?: string;
  readonly onChange: (name: string) => void;
}

export function Choice({ label, value, options, nothing, onChange }: ChoiceProps) {
  const t = useT();
  const id = useId();
  return (
    <Box sx={{ minWidth: 0, flex: { xs: '1 1 100%', sm: '0 1 260px' } }}>
      <Typography component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 600, mb: 1 }}>
        {label}
      </Typography>
      <Select
        native
        size="small"
        fullWidth
        value={value}
        onChange={(e) => onChange(e.target.value)}
        inputProps={{ id }}
      >
        {nothing !== undefined && <option value="">{nothing}</option>}
        {options.map(({ name }) => (
          <option key={name} value={name}>
            {t(`statistics.dimension.${name}`)}
          </option>
        ))}
      </Select>
    </Box>
  );
}
