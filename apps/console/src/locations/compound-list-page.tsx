import { compoundStatuses } from '@homeward/domain';
import AddOutlined from '@mui/icons-material/AddOutlined';
import MapOutlined from '@mui/icons-material/MapOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { Link } from 'react-router-dom';
import { useCodeOptions } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { ListPage } from '../lists/list-page.js';
import { countryName } from '../parts/countries.js';
import { Empty } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import type { CompoundRow } from './compound-documents.js';
import { CompoundStatusDot } from './compound-status-dot.js';

export default function CompoundListPage() {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const add = can('compound.record') && (
    <Button variant="contained" component={Link} to="/places/new" startIcon={<AddOutlined />}>
      {t('locations.form.new')}
    </Button>
  );
  return (
    <ListPage<CompoundRow>
      resource="compounds"
      titleKey="locations.list.title"
      actions={
        <>
          <Button variant="outlined" component={Link} to="/places/map" startIcon={<MapOutlined />}>
            {t('locations.map.open')}
          </Button>
          {add}
        </>
      }
      filters={[
        { kind: 'text', name: 'text', labelKey: 'locations.filter.text' },
        { kind: 'text', name: 'province', labelKey: 'locations.filter.province' },
        {
          kind: 'many',
          name: 'statuses',
          labelKey: 'locations.filter.statuses',
          options: useCodeOptions('compoundStatuses', compoundStatuses),
        },
      ]}
      sorts={[{ field: 'NAME', order: 'ASC', labelKey: 'locations.list.byName' }]}
      row={(row) => ({
        to: `/places/${row.id}`,
        name: row.name,
        primary: (
          <Typography component="span" sx={{ fontWeight: 600 }}>
            {row.name}
          </Typography>
        ),
        secondary: [row.aliases.join(', '), row.province, countryName(row.country, locale)].filter(Boolean).join(' · '),
        end: (
          <>
            <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {t('locations.list.people', { held: row.held, out: row.cameOut })}
            </Box>
            <CompoundStatusDot status={row.status} />
          </>
        ),
      })}
      empty={<Empty titleKey="locations.list.empty" hintKey="locations.list.emptyHint" action={add || undefined} />}
    />
  );
}
