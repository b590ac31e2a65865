import { addDays, operationStates, todayIn, type OperationState } from '@homeward/domain';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { OperationsDocument } from './operation-source.js';
import type { OperationRow } from './operation-documents.js';
import { riskMarks } from './operation-words.js';
import { RiskLevelDot } from './risk-level.js';
import { RequestMarks, useRequestsOf } from './requests/of-operation.js';
import type { RequestLine } from './requests/request-documents.js';

/** Weeks ahead and behind that are looked at. */
const reach = { back: 21, ahead: 42 } as const;
const most = 100;

/** What is planned, what is under way, what is over: by where it stands, or day by day. */
export default function BoardPage() {
  const t = useT();
  const { zone } = useDates();
  const [by, setBy] = useState<'state' | 'day'>('state');
  const today = todayIn(zone);
  const query = useDocument(
    OperationsDocument,
    { filter: { from: addDays(today, -reach.back), to: addDays(today, reach.ahead) }, first: most, after: null },
    { refetchEveryMs: 60_000 },
  );
  const requests = useRequestsOf(query.data?.operations.nodes.map(({ id }) => id) ?? []);
  const linked = requests.data?.rescueRequests.nodes ?? [];
  return (
    <Page
      titleKey="operations.board.title"
      actions={
        <Stack direction="row" role="group" aria-label={t('operations.board.by')} sx={{ gap: 1 }}>
          {(['state', 'day'] as const).map((one) => (
            <Button
              key={one}
              variant={by === one ? 'contained' : 'outlined'}
              aria-pressed={by === one}
              onClick={() => setBy(one)}
            >
              {t(`operations.board.${one}`)}
            </Button>
          ))}
          <Button component={Link} to="/rescues">
            {t('operations.board.list')}
          </Button>
        </Stack>
      }
    >
      <Loaded query={query}>
        {({ operations: { nodes } }) =>
          by === 'state' ? (
            <ByState rows={nodes} linked={linked} />
          ) : (
            <ByDay rows={nodes} linked={linked} today={today} />
          )
        }
      </Loaded>
    </Page>
  );
}

const columns = operationStates.filter((state) => state !== 'CANCELLED');

interface Rows {
  readonly rows: readonly OperationRow[];
  readonly linked: readonly RequestLine[];
}

function ByState({ rows, linked }: Rows) {
  const t = useT();
  const text = useCodeText('operationStates');
  const of = (state: OperationState): OperationRow[] =>
    rows
      .filter((row) => row.state === state)
      .sort((a, b) => (state === 'DONE' ? -1 : 1) * (a.plannedOn ?? '').localeCompare(b.plannedOn ?? ''));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 4,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
        alignItems: 'start',
      }}
    >
      {columns.map((state) => (
        <Panel key={state} title={`${text(state)} · ${of(state).length}`} flush>
          <Cards rows={of(state)} linked={linked} empty={t('operations.board.empty')} />
        </Panel>
      ))}
    </Box>
  );
}

function ByDay({ rows, linked, today }: Rows & { readonly today: string }) {
  const t = useT();
  const { date } = useDates();
  const days = new Map<string, OperationRow[]>();
  for (const row of rows) {
    const day = row.happenedOn ?? row.plannedOn ?? '';
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  const listed = [...days].sort(([a], [b]) => a.localeCompare(b));
  if (listed.length === 0) return <Typography color="textSecondary">{t('operations.board.empty')}</Typography>;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 4,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(auto-fill, minmax(300px, 1fr))' },
        alignItems: 'start',
      }}
    >
      {listed.map(([day, ofDay]) => (
        <Panel
          key={day}
          title={
            day === ''
              ? t('operations.board.noDay')
              : `${date(day)}${day === today ? ` · ${t('operations.board.today')}` : ''}`
          }
          flush
        >
          <Cards rows={ofDay} linked={linked} empty={t('operations.board.empty')} />
        </Panel>
      ))}
    </Box>
  );
}

function Cards({ rows, linked, empty }: Rows & { readonly empty: string }) {
  const t = useT();
  const kind = useCodeText('operationKinds');
  const risk = useCodeText('riskStates');
  if (rows.length === 0)
    return (
      <Typography color="textSecondary" sx={{ px: 4, pb: 4 }}>
        {empty}
      </Typography>
    );
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row) => (
        <Box
          key={row.id}
          component="li"
          sx={({ tokens }) => ({
            borderTop: `1px solid ${tokens.border}`,
            px: 4,
            py: 3,
            display: 'grid',
            gap: 1,
            fontSize: '0.875rem',
          })}
        >
          <span>
            <Link to={`/rescues/${row.id}`}>{row.reference}</Link> {row.compound?.name ?? row.place}
          </span>
          <Typography variant="caption" color="textSecondary">
            {kind(row.kind)} · {row.team.name} · <DateText value={row.happenedOn ?? row.plannedOn} />
          </Typography>
          <span>
            {row.state === 'PLANNED'
              ? t('operations.board.expected', { count: Math.max(row.counts.total, row.expectedCount ?? 0) })
              : t('rescues.counts.cameOut', {
                  count: row.counts.cameOut,
                  total: Math.max(row.counts.total, row.expectedCount ?? 0),
                })}
          </span>
          <Typography variant="caption" color="textSecondary">
            {row.members.length === 0
              ? t('rescues.page.nobody')
              : row.members.map(({ user }) => user.displayName).join(', ')}
          </Typography>
          {row.needsRisk && row.state !== 'DONE' && (
            <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
              {row.riskLevel && <RiskLevelDot level={row.riskLevel} />}
              <StatusDot {...riskMarks[row.risk]}>{risk(row.risk)}</StatusDot>
            </Box>
          )}
          {row.state === 'DONE' && (
            <StatusDot tone={row.reports > 0 ? 'done' : 'due'} shape={row.reports > 0 ? 'full' : 'open'}>
              {t(row.reports > 0 ? 'operations.report.thereIs' : 'operations.report.openNone')}
            </StatusDot>
          )}
          <RequestMarks rows={linked.filter(({ operation }) => operation?.id === row.id)} />
          {row.clashes.map(({ user, operationId, reference }) => (
            <StatusDot key={`${user.id}${operationId}`} tone="danger">
              {t('operations.board.clash', { name: user.displayName })}{' '}
              <Link to={`/rescues/${operationId}`}>{reference}</Link>
            </StatusDot>
          ))}
        </Box>
      ))}
    </Box>
  );
}
