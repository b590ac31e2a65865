import { dangers, rescueBodyKinds, rescueRequestStates } from '@homeward/domain';
import AddOutlined from '@mui/icons-material/AddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { DangerDot } from '../../cases/case-row.js';
import { useCodeOptions } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { ListPage } from '../../lists/list-page.js';
import { Empty } from '../../parts/state-blocks.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan } from '../../session/session-store.js';
import { ChaseMany } from './chase-many.js';
import type { RequestLine } from './request-documents.js';
import { RequestStateDot, RescueDueText } from './request-words.js';
import { RequestsNav } from './requests-nav.js';

const mostChannels = 3;

export default function RequestListPage() {
  const t = useT();
  const can = useCan();
  const ask = can('rescueRequest.record') && (
    <Button variant="contained" component={Link} to="/rescue-requests/new" startIcon={<AddOutlined />}>
      {t('rescueRequests.new.one')}
    </Button>
  );
  return (
    <ListPage<RequestLine>
      resource="rescueRequests"
      titleKey="rescueRequests.list.title"
      lead={t('rescueRequests.list.lead')}
      actions={ask}
      above={<RequestsNav />}
      filters={[
        { kind: 'text', name: 'text', labelKey: 'rescueRequests.filter.text' },
        { kind: 'text', name: 'requesterPhone', labelKey: 'rescueRequests.filter.requesterPhone' },
        { kind: 'yes', name: 'overdue', labelKey: 'rescueRequests.filter.overdue' },
        {
          kind: 'many',
          name: 'states',
          labelKey: 'rescueRequests.filter.states',
          options: useCodeOptions('rescueRequestStates', rescueRequestStates),
        },
        {
          kind: 'many',
          name: 'bodies',
          labelKey: 'rescueRequests.filter.bodies',
          options: useCodeOptions('rescueBodyKinds', rescueBodyKinds),
        },
        {
          kind: 'many',
          name: 'dangers',
          labelKey: 'rescueRequests.filter.dangers',
          options: useCodeOptions('dangers', dangers),
        },
        { kind: 'yes', name: 'closed', labelKey: 'rescueRequests.filter.closed' },
      ]}
      sorts={[{ field: 'DUE', order: 'ASC', labelKey: 'rescueRequests.list.dueFirst' }]}
      row={(row) => ({
        to: `/rescue-requests/${row.id}`,
        name: row.reference,
        primary: (
          <Box
            component="span"
            sx={{ display: 'inline-flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'center' }}
          >
            <Typography component="span" sx={{ fontWeight: 600 }}>
              {row.reference}
            </Typography>
            <span>{row.compound?.name ?? row.place}</span>
            <HowMany row={row} />
            {(row.danger === 'ACUTE' || row.danger === 'HIGH') && <DangerDot danger={row.danger} />}
          </Box>
        ),
        secondary: <WhoIsAsked row={row} />,
        end: (
          // One beneath the other: whom we wait for needs the width.
          <Box sx={{ display: 'grid', gap: 1, justifyItems: 'start', minWidth: { sm: 200 } }}>
            <RescueDueText due={row.due} at={row.dueAt} />
            <RequestStateDot state={row.state} />
          </Box>
        ),
      })}
      bulk={can('rescueRequest.record') ? (ids, clear) => <ChaseMany ids={ids} onDone={clear} /> : undefined}
      empty={
        <Empty titleKey="rescueRequests.list.empty" hintKey="rescueRequests.list.emptyHint" action={ask || undefined} />
      }
    />
  );
}

export function HowMany({ row }: { readonly row: Pick<RequestLine, 'people' | 'unnamed'> }) {
  const t = useT();
  // Those whom the reader reaches are counted: none of them does not say that nobody is asked for.
  const words = [
    ...(row.people > 0 ? [t('rescueRequests.list.people', { smart_count: row.people })] : []),
    ...(row.unnamed > 0 ? [t('rescueRequests.list.unnamed', { count: row.unnamed })] : []),
  ];
  return <span>{words.join(' + ')}</span>;
}

/** Whom we wait for, since when: the first channels by what is due. */
export function WhoIsAsked({ row }: { readonly row: Pick<RequestLine, 'channels'> }) {
  const t = useT();
  const dates = useDates();
  if (row.channels.length === 0) return <>{t('rescueRequests.list.noChannel')}</>;
  const shown = row.channels.slice(0, mostChannels);
  return (
    <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
      {shown.map((one) => (
        <span key={one.id}>
          {one.name}:{' '}
          {t('rescueRequests.list.since', {
            state: t(`codes.rescueChannelStates.${one.state}`),
            distance: dates.ago(one.since),
          })}
        </span>
      ))}
      {row.channels.length > shown.length && (
        <span>{t('rescueRequests.list.more', { count: row.channels.length - shown.length })}</span>
      )}
    </Box>
  );
}
