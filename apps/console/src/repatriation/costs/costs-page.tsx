import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { costGroups, costKinds, costStates, currencies, payers, todayIn } from '@homeward/domain';
import { Box, Button, Select, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../../data/use-document.js';
import { useCodeOptions, useCodeText } from '../../form/code-fields.js';
import type { CostFilter, CostGroup } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { ListPage } from '../../lists/list-page.js';
import { useList } from '../../lists/use-list.js';
import { ChartBlock } from '../../parts/chart-block.js';
import { Money, moneyText } from '../../parts/money.js';
import { Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { useCan } from '../../session/session-store.js';
import { CostTotalsDocument, DonorsDocument } from './cost-documents.js';
import { CostExportDialog } from './cost-export.js';
import { CostState, CostText, isGone } from './cost-lines.js';
import { Equivalent, SumFigures, SumTable, useSumLabel } from './cost-sums.js';
import { type Cost, filterOfRail, monthsBefore } from './cost-words.js';

/** A filter by one code of a list. */
function useOne(name: string, list: string, codes: readonly string[]) {
  const options = useCodeOptions(list, codes);
  return {
    kind: 'one' as const,
    name,
    labelKey: `costs.field.${name}`,
    options,
  };
}

/** The ledger of the organisation, as far as it is open: filters, totals on top, every line, print and export. */
export default function CostsPage() {
  const t = useT();
  const donors = useDocument(DonorsDocument, {}).data?.donors ?? [];
  const byCode = [
    useOne('payer', 'payers', payers),
    useOne('state', 'costStates', costStates),
    useOne('kind', 'costKinds', costKinds),
  ];
  return (
    <ListPage<Cost>
      resource="costs"
      titleKey="costs.page"
      lead={t('costs.lead')}
      actions={
        <Button variant="text" startIcon={<PrintOutlined />} onClick={() => window.print()}>
          {t('costs.act.print')}
        </Button>
      }
      above={<Totals />}
      filters={[
        {
          kind: 'one',
          name: 'month',
          labelKey: 'costs.field.month',
          options: monthsBefore(todayIn()).map((value) => ({ value, label: value })),
        },
        {
          kind: 'one',
          name: 'donorId',
          labelKey: 'costs.field.donor',
          options: donors.map((donor) => ({ value: donor.id, label: donor.code })),
        },
        ...byCode,
        {
          kind: 'one',
          name: 'currency',
          labelKey: 'costs.field.currency',
          options: currencies.slice(0, 12).map((value) => ({ value, label: value })),
        },
      ]}
      sorts={[{ field: 'spentOn', order: 'DESC', labelKey: 'costs.byDay' }]}
      empty={<Empty titleKey="costs.none" hintKey="costs.noneHint" />}
      row={(cost) => ({
        ...(cost.case
          ? { to: `/cases/${cost.case.id}/costs` }
          : cost.movement
            ? { to: `/journeys/${cost.movement.id}` }
            : cost.operation
              ? { to: `/rescues/${cost.operation.id}` }
              : {}),
        name: cost.case?.reference ?? cost.movement?.reference ?? cost.operation?.reference ?? cost.id,
        primary: <RowText cost={cost} />,
        end: (
          <>
            <Box component="span" sx={{ textAlign: 'right', textDecoration: isGone(cost) ? 'line-through' : 'none' }}>
              <Money minor={cost.amountMinor} currency={cost.currency} />
            </Box>
            <CostState cost={cost} />
          </>
        ),
      })}
    />
  );
}

/** Links stand in no row that is a link itself. */
function RowText({ cost }: { readonly cost: Cost }) {
  const subject = [cost.case?.reference, cost.movement?.reference, cost.operation?.reference]
    .filter(Boolean)
    .join(' · ');
  return (
    <>
      <Typography component="span" sx={{ fontWeight: 600 }}>
        {subject}
      </Typography>
      <CostText cost={{ ...cost, movement: null, operation: null }} withSubject={false} />
    </>
  );
}

const groups = costGroups.filter((group) => group !== 'CURRENCY');

/** Follows the filters of the list beneath. */
function Totals() {
  const t = useT();
  const can = useCan();
  const { filterValues } = useList();
  const [by, setBy] = useState<CostGroup>('DONOR');
  const [exporting, setExporting] = useState<CostFilter | null>(null);
  const filter = filterOfRail(filterValues);
  const currency = useDocument(CostTotalsDocument, { filter, by: 'CURRENCY' as const, equivalentIn: 'USD' });
  return (
    <Box sx={{ display: 'grid', gap: 4, mb: 5 }}>
      <Panel
        titleKey="costs.totals.title"
        actions={
          can('cost.export') && (
            <Button
              variant="outlined"
              startIcon={<DownloadOutlined />}
              onClick={() => setExporting(filter)}
              className="hw-no-print"
            >
              {t('costs.act.export')}
            </Button>
          )
        }
      >
        <Loaded query={currency}>
          {({ costTotals }) =>
            costTotals.sums.length === 0 ? (
              <Typography color="textSecondary">{t('costs.none')}</Typography>
            ) : (
              <>
                <SumFigures sums={costTotals.sums} />
                <Equivalent totals={costTotals} />
              </>
            )
          }
        </Loaded>
      </Panel>
      <Grouped filter={filter} by={by} onChoose={setBy} />
      {exporting && <CostExportDialog filter={exporting} onClose={() => setExporting(null)} />}
    </Box>
  );
}

interface GroupedProps {
  readonly filter: CostFilter;
  readonly by: CostGroup;
  readonly onChoose: (by: CostGroup) => void;
}

function Grouped({ filter, by, onChoose }: GroupedProps) {
  const t = useT();
  const text = useCodeText('costGroups');
  const label = useSumLabel(by);
  const query = useDocument(CostTotalsDocument, { filter, by, equivalentIn: 'USD' });
  const sums = query.data?.costTotals.sums ?? [];
  const worth = new Map<string, { label: string; minor: number }>();
  for (const sum of sums) {
    const key = sum.key ?? '';
    if (sum.equivalentMinor == null) continue;
    const before = worth.get(key)?.minor ?? 0;
    worth.set(key, { label: label(sum), minor: before + sum.equivalentMinor });
  }
  const rows = [...worth]
    .sort(([a, x], [b, y]) => (by === 'MONTH' ? a.localeCompare(b) : y.minor - x.minor))
    .slice(0, 12);
  return (
    <>
      <Panel
        titleKey="costs.totals.grouped"
        actions={
          <Select
            native
            size="small"
            value={by}
            onChange={(event) => onChoose(event.target.value)}
            inputProps={{ 'aria-label': t('costs.totals.choose') }}
            className="hw-no-print"
          >
            {groups.map((group) => (
              <option key={group} value={group}>
                {text(group)}
              </option>
            ))}
          </Select>
        }
      >
        <Loaded query={query}>{({ costTotals }) => <SumTable sums={costTotals.sums} by={by} />}</Loaded>
      </Panel>
      {rows.length > 1 && (
        <ChartBlock
          titleKey="costs.totals.chart"
          kind={by === 'MONTH' ? 'columns' : 'bars'}
          series={[t('costs.totals.chartSeries')]}
          rows={rows.map(([key, { label: name, minor }]) => ({ key, label: name, values: [minor / 100] }))}
          format={(value) => moneyText(Math.round(value) * 100, 'USD')}
        />
      )}
    </>
  );
}
