import FilterListOutlined from '@mui/icons-material/FilterListOutlined';
import { Box, Button, Drawer, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { ListBase } from 'react-admin';
import type { Row } from '../data/resource.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { FilterRail, type ListFilter } from './filter-rail.js';
import { ListHead, type ListSort } from './list-head.js';
import { ListPager } from './list-pager.js';
import { RowList, type RowView } from './row-list.js';
import { useList } from './use-list.js';
import { listStoreKey } from './use-open-list.js';

export interface ListPageProps<TRow extends Row> {
  readonly resource: string;
  readonly titleKey: string;
  readonly filters: readonly ListFilter[];
  /** First one is the default. */
  readonly sorts: readonly [ListSort, ...ListSort[]];
  /** How a row is shown: a dot, two lines, what is due. */
  readonly row: (row: TRow) => RowView;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Buttons of the bulk bar; without it rows cannot be selected. */
  readonly bulk?: (ids: readonly string[], clear: () => void) => ReactNode;
  /** What stands above the rows: saved views, a chart. */
  readonly above?: ReactNode;
  readonly empty?: ReactNode;
  /** Always applied, not shown in the rail. */
  readonly fixedFilter?: Readonly<Record<string, unknown>>;
  readonly defaultFilter?: Readonly<Record<string, unknown>>;
  readonly perPage?: number;
}

/** Filter rail left, rows of two lines right. Filters are kept in memory only: an address with a name in it is a leak. */
export function ListPage<TRow extends Row>(props: ListPageProps<TRow>) {
  const { resource, sorts, perPage = 25, fixedFilter, defaultFilter } = props;
  return (
    <ListBase
      resource={resource}
      perPage={perPage}
      sort={{ field: sorts[0].field, order: sorts[0].order }}
      filter={fixedFilter}
      filterDefaultValues={defaultFilter}
      disableSyncWithLocation
      storeKey={listStoreKey(resource)}
      exporter={false}
      // The rows' own place shows the fault; a notice on top would say it twice.
      queryOptions={{ onError: () => undefined }}
    >
      <ListView {...props} />
    </ListBase>
  );
}

function ListView<TRow extends Row>({
  titleKey,
  lead,
  filters,
  sorts,
  row,
  actions,
  bulk,
  above,
  empty,
}: ListPageProps<TRow>) {
  const t = useT();
  const [sheet, setSheet] = useState(false);
  const { filterValues } = useList();
  const active = Object.keys(filterValues).length;
  const rail = <FilterRail filters={filters} />;
  return (
    <Page titleKey={titleKey} lead={lead} actions={actions}>
      {above}
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '232px minmax(0, 1fr)' },
          gap: 6,
          alignItems: 'start',
          // On paper there is no rail, and its column would be all that the rows get.
          '@media print': { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Box
          component="aside"
          aria-label={t('shell.list.filters')}
          className="hw-no-print"
          sx={{ display: { xs: 'none', md: 'block' } }}
        >
          {rail}
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Button
            variant="outlined"
            startIcon={<FilterListOutlined />}
            onClick={() => setSheet(true)}
            className="hw-no-print"
            sx={{ display: { md: 'none' }, mb: 3, width: '100%' }}
          >
            {active === 0 ? t('shell.list.filters') : t('shell.list.showFilters', { smart_count: active })}
          </Button>
          <Panel flush>
            <ListHead sorts={sorts} bulk={bulk} />
            <RowList row={row} selectable={bulk !== undefined} empty={empty} />
            <ListPager />
          </Panel>
        </Box>
      </Box>
      <Drawer
        anchor="bottom"
        open={sheet}
        onClose={() => setSheet(false)}
        slotProps={{
          paper: {
            role: 'dialog',
            'aria-label': t('shell.list.filters'),
            sx: { maxHeight: '85dvh', p: 4, borderRadius: '12px 12px 0 0' },
          },
        }}
      >
        <Typography variant="h2" sx={{ mb: 3 }}>
          {t('shell.list.filters')}
        </Typography>
        {rail}
        <Button variant="contained" onClick={() => setSheet(false)} sx={{ mt: 4 }}>
          {t('shell.form.close')}
        </Button>
      </Drawer>
    </Page>
  );
}
