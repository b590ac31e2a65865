import { operationKinds, operationStates } from '@homeward/domain';
import AddOutlined from '@mui/icons-material/AddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useCodeOptions, useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { ListPage } from '../lists/list-page.js';
import { DateText } from '../parts/date-text.js';
import { Empty } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import type { OperationRow } from './operation-documents.js';
import { OperationStateDot } from './operation-words.js';
import { RequestsNav } from './requests/requests-nav.js';

export default function OperationListPage() {
  const t = useT();
  const can = useCan();
  const kind = useCodeText('operationKinds');
  const plan = can('operation.plan') && (
    <Button variant="contained" component={Link} to="/rescues/new" startIcon={<AddOutlined />}>
      {t('rescues.plan.new')}
    </Button>
  );
  return (
    <ListPage<OperationRow>
      resource="operations"
      titleKey="rescues.list.title"
      actions={
        <>
          <Button component={Link} to="/rescues/board">
            {t('operations.board.title')}
          </Button>
          {plan}
        </>
      }
      above={<RequestsNav />}
      filters={[
        { kind: 'text', name: 'text', labelKey: 'rescues.filter.text' },
        {
          kind: 'many',
          name: 'states',
          labelKey: 'rescues.filter.states',
          options: useCodeOptions('operationStates', operationStates),
        },
        {
          kind: 'many',
          name: 'kinds',
          labelKey: 'rescues.filter.kinds',
          options: useCodeOptions('operationKinds', operationKinds),
        },
      ]}
      sorts={[{ field: 'LATEST', order: 'DESC', labelKey: 'rescues.list.latest' }]}
      row={(row) => ({
        to: `/rescues/${row.id}`,
        name: row.reference,
        primary: (
          <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 3 }}>
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {row.reference}
            </Typography>
            <span>{row.compound?.name ?? row.place}</span>
          </Box>
        ),
        secondary: (
          <>
            {kind(row.kind)} · {row.team.name} · <DateText value={row.happenedOn ?? row.plannedOn} />
          </>
        ),
        end: (
          <>
            <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>
              {t('rescues.counts.cameOut', {
                count: row.counts.cameOut,
                total: Math.max(row.counts.total, row.expectedCount ?? 0),
              })}
            </Box>
            <OperationStateDot state={row.state} />
          </>
        ),
      })}
      empty={<Empty titleKey="rescues.list.empty" hintKey="rescues.list.emptyHint" action={plan || undefined} />}
    />
  );
}
