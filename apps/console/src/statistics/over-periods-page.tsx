import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Link as MuiLink, Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { periodOf } from '@homeward/domain';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import type { CountsOverPeriodsQuery } from '../gql/graphql.js';
import { useDocument } from '../data/use-document.js';
import { choiceStyle } from '../form/choice-style.js';
import { useT } from '../i18n/use-t.js';
import { ChartBlock } from '../parts/chart-block.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { useCategoryWords } from './category-words.js';
import { Choice } from './cube-browser.js';
import { OverPeriodsDocument } from './cube-documents.js';
import type { DeskSnapshot } from './desk.js';
import { usePeriodWords } from './period-words.js';
import { inTime, useHiddenWords } from './release-chart.js';
import { DeskDocument } from './statistics-documents.js';
import { StatisticsNav } from './statistics-nav.js';

type Counts = CountsOverPeriodsQuery['countsOverPeriods'][number];

const TOTAL = 'Total';
/** More lines than these cannot be told apart. */
const MOST_LINES = 5;

/** One thing over several sealed periods, from tables that left. */
export default function OverPeriodsPage() {
  const t = useT();
  const desk = useDocument(DeskDocument, {});
  return (
    <Page
      titleKey="statisticsDesk.over.title"
      lead={t('statisticsDesk.over.lead')}
      actions={
        <Button startIcon={<PrintOutlined />} onClick={() => window.print()}>
          {t('statisticsDesk.print')}
        </Button>
      }
    >
      <StatisticsNav />
      <Loaded query={desk}>
        {({ snapshots }) =>
          snapshots.length === 0 ? (
            <Panel>
              <Empty titleKey="statistics.build.none" hintKey="statisticsDesk.over.noneHint" />
            </Panel>
          ) : (
            <Chosen snapshots={snapshots} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Chosen({ snapshots }: { readonly snapshots: readonly DeskSnapshot[] }) {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const all = snapshots.flatMap(({ dimensions }) => dimensions).filter(({ name }) => !inTime.includes(name));
  const options = all.filter((one, at) => all.findIndex(({ name }) => name === one.name) === at);
  const wanted = search.get('by');
  const by = options.find(({ name }) => name === wanted)?.name ?? 'exitMode';
  const query = useDocument(OverPeriodsDocument, { dimension: by });
  return (
    <Stack sx={{ gap: 4 }}>
      <Box className="hw-no-print" sx={{ display: 'flex' }}>
        <Choice
          label={t('statistics.build.dimensions')}
          value={by}
          options={options}
          onChange={(name) => setSearch({ by: name }, { replace: true })}
        />
      </Box>
      <Loaded query={query}>
        {({ countsOverPeriods }) => <Lengths key={by} by={by} periods={countsOverPeriods} />}
      </Loaded>
    </Stack>
  );
}

const lengthOf = ({ snapshot: { periodFrom, periodTo } }: Counts): string =>
  periodOf(periodFrom, periodTo)?.kind ?? 'OTHER';

interface LinesProps {
  readonly by: string;
  readonly periods: readonly Counts[];
}

/** A quarter beside a year would look like a fall: only periods of one length stand on one line. */
function Lengths({ by, periods }: LinesProps) {
  const t = useT();
  const lengths = [...new Set(periods.map(lengthOf))];
  const told = (length: string): number =>
    periods.filter((one) => lengthOf(one) === length && one.releases.length > 0).length;
  const [chosen, setChosen] = useState(() => lengths.toSorted((a, b) => told(b) - told(a))[0] ?? '');
  return (
    <>
      {lengths.length > 1 && (
        <Box className="hw-no-print">
          <ToggleButtonGroup
            exclusive
            size="small"
            aria-label={t('statisticsDesk.over.length')}
            value={chosen}
            onChange={(_event, next: string | null) => next !== null && setChosen(next)}
            sx={choiceStyle}
          >
            {lengths.map((length) => (
              <ToggleButton key={length} value={length}>
                {t(length === 'OTHER' ? 'statisticsDesk.over.other' : `statistics.periodKind.${length}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <Typography variant="body2" sx={({ tokens }) => ({ mt: 2, color: tokens.quiet })}>
            {t('statisticsDesk.over.lengthWhy')}
          </Typography>
        </Box>
      )}
      <Lines key={chosen} by={by} periods={periods.filter((one) => lengthOf(one) === chosen)} />
    </>
  );
}

function Lines({ by, periods }: LinesProps) {
  const t = useT();
  const words = useCategoryWords();
  const names = usePeriodWords();
  const hidden = useHiddenWords();
  const nameOf = ({ snapshot: { periodFrom, periodTo } }: Counts): string => names.name(periodFrom, periodTo);
  const countOf = ({ cells }: Counts, category: string): number | null =>
    cells.find(({ key }) => key[0] === category)?.count ?? null;
  const categories = [...new Set(periods.flatMap(({ cells }) => cells.map(({ key }) => key[0] ?? TOTAL)))];
  const seen = (category: string): number => periods.reduce((sum, one) => sum + (countOf(one, category) ?? 0), 0);
  const shown = categories.filter((category) => seen(category) > 0).sort((a, b) => seen(b) - seen(a));
  const [lines, setLines] = useState<readonly string[]>(() => shown.slice(0, MOST_LINES));
  if (shown.length === 0)
    return (
      <Panel titleKey={`statistics.dimension.${by}`}>
        <Empty
          titleKey="statisticsDesk.over.none"
          hintKey="statisticsDesk.over.buildHint"
          action={
            <Button variant="outlined" component={Link} to="/statistics">
              {t('statistics.build.title')}
            </Button>
          }
        />
      </Panel>
    );
  return (
    <>
      <ChartBlock
        titleKey={`statistics.dimension.${by}`}
        kind="line"
        hidden={hidden}
        series={lines.map((category) => words(by, category))}
        categoryKey="statistics.snapshot.period"
        rows={periods.map((one) => ({
          key: one.snapshot.id,
          label: one.releases.length === 0 ? t('statisticsDesk.over.noTable', { period: nameOf(one) }) : nameOf(one),
          values: one.releases.length === 0 ? [] : lines.map((category) => countOf(one, category)),
        }))}
      />
      {shown.length > 1 && (
        <Box className="hw-no-print">
          <Panel titleKey="statisticsDesk.over.lines">
            <ToggleButtonGroup
              size="small"
              aria-label={t('statisticsDesk.over.lines')}
              value={lines}
              onChange={(_event, next: string[]) => {
                if (next.length > 0) setLines(shown.filter((one) => next.includes(one)));
              }}
              sx={choiceStyle}
            >
              {shown.map((category) => (
                <ToggleButton
                  key={category}
                  value={category}
                  disabled={lines.length >= MOST_LINES && !lines.includes(category)}
                >
                  {words(by, category)}
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
            <Typography variant="body2" sx={({ tokens }) => ({ mt: 2, color: tokens.quiet })}>
              {t('statisticsDesk.over.linesWhy', { most: MOST_LINES })}
            </Typography>
          </Panel>
        </Box>
      )}
      <Comparable periods={periods} nameOf={nameOf} categories={categories} words={(code) => words(by, code)} />
    </>
  );
}

interface ComparableProps {
  readonly periods: readonly Counts[];
  readonly nameOf: (one: Counts) => string;
  readonly categories: readonly string[];
  readonly words: (category: string) => string;
}

/** What must be known before somebody says that a number rose. */
function Comparable({ periods, nameOf, categories, words }: ComparableProps) {
  const t = useT();
  const told = periods.filter(({ releases }) => releases.length > 0);
  const list = (some: readonly Counts[]): string => some.map(nameOf).join(', ');
  const late = told.filter(({ snapshot }) => snapshot.corrects);
  const uncounted = periods.filter(({ counted }) => !counted);
  const untold = periods.filter(({ counted, releases }) => counted && releases.length === 0);
  const lacks = told
    .map((one) => ({
      one,
      lacking: categories.filter((category) => !one.cells.some(({ key }) => key[0] === category)),
    }))
    .filter(({ lacking }) => lacking.length > 0);
  return (
    <Panel titleKey="statisticsDesk.over.comparable">
      <Box component="ul" sx={{ m: 0, pl: 5, maxWidth: 720, display: 'grid', gap: 2 }}>
        <li>{t('statisticsDesk.over.sealed')}</li>
        {late.length > 0 && <li>{t('statisticsDesk.over.late', { periods: list(late) })}</li>}
        {uncounted.length > 0 && <li>{t('statisticsDesk.over.uncounted', { periods: list(uncounted) })}</li>}
        {lacks.map(({ one, lacking }) => (
          <li key={one.snapshot.id}>
            {t('statisticsDesk.over.lacks', { period: nameOf(one), categories: lacking.map(words).join(', ') })}
          </li>
        ))}
        {untold.length > 0 && (
          <li>
            {t('statisticsDesk.over.untold', { periods: list(untold) })}{' '}
            <MuiLink component={Link} underline="always" to="/statistics" className="hw-no-print">
              {t('statistics.build.title')}
            </MuiLink>
          </li>
        )}
        <li>
          {t('statisticsDesk.over.from', {
            numbers: told.flatMap(({ releases }) => releases).join(', '),
            smart_count: told.flatMap(({ releases }) => releases).length,
          })}
        </li>
      </Box>
    </Panel>
  );
}
