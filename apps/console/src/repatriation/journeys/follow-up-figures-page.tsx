import { followUpItems, followUpOutcomes } from '@homeward/domain';
import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useLocale } from 'react-admin';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import type { FollowUpCountsQuery } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { useOpenList } from '../../lists/use-open-list.js';
import { ChartBlock } from '../../parts/chart-block.js';
import { countryName } from '../../parts/countries.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { FollowUpCountsDocument } from './documents.js';

type Count = FollowUpCountsQuery['followUpCounts'][number];

/** How people are after the way home, of the cases that one works on: by interval, and by nationality. Not for publication. */
export default function FollowUpFiguresPage() {
  const t = useT();
  const query = useDocument(FollowUpCountsDocument, {});
  const open = useOpenList();
  return (
    <Page
      titleKey="journeys.figures.title"
      lead={t('journeys.figures.lead')}
      actions={
        <Button
          variant="contained"
          onClick={() => open('waitingItems', '/way-home', { items: [...followUpItems], overdue: true })}
        >
          {t('journeys.figures.due')}
        </Button>
      }
    >
      <Loaded query={query}>
        {({ followUpCounts }) =>
          followUpCounts.length === 0 ? (
            <Panel>
              <Empty titleKey="journeys.figures.none" />
            </Panel>
          ) : (
            <Box sx={{ display: 'flex', flexDirection: 'column', gap: 5 }}>
              <ByInterval counts={followUpCounts} />
              <ByNationality counts={followUpCounts} />
            </Box>
          )
        }
      </Loaded>
    </Page>
  );
}

const outcomes = [...followUpOutcomes, null] as const;
const sum = (counts: readonly Count[]): number => counts.reduce((all, { people }) => all + people, 0);

function ByInterval({ counts }: { readonly counts: readonly Count[] }) {
  const t = useT();
  const item = useCodeText('checklistItems');
  const outcome = useCodeText('followUpOutcomes');
  return (
    <ChartBlock
      titleKey="journeys.figures.byInterval"
      kind="stacked"
      categoryKey="journeys.figures.interval"
      series={outcomes.map((code) => (code === null ? t('journeys.figures.notRecorded') : outcome(code)))}
      rows={followUpItems.map((code) => ({
        key: code,
        label: item(code),
        values: outcomes.map((one) => sum(counts.filter((row) => row.item === code && row.outcome === one))),
      }))}
    />
  );
}

function ByNationality({ counts }: { readonly counts: readonly Count[] }) {
  const t = useT();
  const locale = useLocale();
  const outcome = useCodeText('followUpOutcomes');
  const nations = [...new Set(counts.map(({ nationality }) => nationality))]
    .map((nationality) => ({ nationality, rows: counts.filter((row) => row.nationality === nationality) }))
    .sort((a, b) => sum(b.rows) - sum(a.rows));
  return (
    <Panel titleKey="journeys.figures.byNationality" flush>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('journeys.figures.byNationality')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('repatriation.board.nationality')}</TableCell>
              {outcomes.map((code) => (
                <TableCell key={code ?? 'none'} align="right">
                  {code === null ? t('journeys.figures.notRecorded') : outcome(code)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {nations.map(({ nationality, rows }) => (
              <TableRow key={nationality ?? 'none'}>
                <TableCell component="th" scope="row">
                  {countryName(nationality, locale)}
                </TableCell>
                {outcomes.map((code) => (
                  <TableCell key={code ?? 'none'} align="right">
                    {sum(rows.filter((row) => row.outcome === code))}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Panel>
  );
}
