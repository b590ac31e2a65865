import { countsAsPerson, reconcile } from '@homeward/domain';
import GroupAddOutlined from '@mui/icons-material/GroupAddOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import { CostsPanel } from '../repatriation/costs/costs-panel.js';
import { AddPersonDialog } from './add-person-dialog.js';
import { type GateFilter, GateRoster } from './gate-roster.js';
import { OperationActs } from './operation-acts.js';
import { type Entry, type OpenedOperation, OperationDocument } from './operation-documents.js';
import { OperationStateDot, riskMarks } from './operation-words.js';
import { RiskLevelDot } from './risk-level.js';
import { RosterPrint } from './roster-print.js';
import { OperationAlarms } from './desk-block.js';
import { MarksLine } from './marks-line.js';
import { useMarks, withMarks } from './marks-store.js';
import { WhereaboutsPanel } from './custody/whereabouts-panel.js';
import { PointsPanel } from './points-panel.js';
import { RequestsOfOperation } from './requests/of-operation.js';
import { ReconcilePanel } from './reconcile-panel.js';
import { SafeButtons, TeamPanel } from './team-panel.js';
import { useLiveRoster } from './use-roster.js';

export default function OperationPage() {
  const { id = '' } = useParams();
  // Others approve, begin and finish it meanwhile.
  const query = useDocument(OperationDocument, { id }, { anew: true, refetchEveryMs: 30_000 });
  const operation = query.data?.operation;
  return (
    <Page
      title={operation?.reference}
      lead={operation ? <Lead operation={operation} /> : undefined}
      actions={operation ? <OperationActs operation={operation} /> : undefined}
    >
      <Loaded query={query} loading={<Loading rows={8} />}>
        {({ operation: opened }) => (opened ? <Opened operation={opened} /> : <NotFound />)}
      </Loaded>
    </Page>
  );
}

function Lead({ operation }: { readonly operation: OpenedOperation }) {
  const kind = useCodeText('operationKinds');
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 4, rowGap: 1, alignItems: 'center' }}>
      <OperationStateDot state={operation.state} />
      <span>{kind(operation.kind)}</span>
      <span>
        <DateText value={operation.happenedOn ?? operation.plannedOn} />
      </span>
      {operation.compound ? (
        <Link to={`/places/${operation.compound.id}`}>{operation.compound.name}</Link>
      ) : (
        <span>{operation.place}</span>
      )}
    </Stack>
  );
}

function Opened({ operation }: { readonly operation: OpenedOperation }) {
  const t = useT();
  const can = useCan();
  const roster = useLiveRoster(operation.id);
  const marks = useMarks();
  const [only, setOnly] = useState<GateFilter>('ALL');
  const [adding, setAdding] = useState(false);
  const records = operation.acts.includes('RECORD_ROSTER');
  const { counts } = operation;
  const rows = roster.data && withMarks(roster.data, marks);
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 320px' },
        gap: 6,
        alignItems: 'start',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <OperationAlarms operationId={operation.id} />
        <Counter operation={operation} rows={rows} />
        <MarksLine operationId={operation.id} rows={roster.data ?? []} />
        {records && (
          <Stack
            direction="row"
            className="hw-no-print"
            sx={{
              flexWrap: 'wrap',
              gap: 2,
              mb: 4,
              '& > *': { flex: { xs: '1 1 auto', sm: '0 0 auto' }, minHeight: 48 },
            }}
          >
            <SafeButtons operation={operation} />
            <Button variant="contained" startIcon={<GroupAddOutlined />} onClick={() => setAdding(true)}>
              {t('rescues.gate.addPerson')}
            </Button>
            {can('roster.import') && (
              <Button variant="outlined" component={Link} to={`/rescues/${operation.id}/list`}>
                {t('rescues.gate.bringList')}
              </Button>
            )}
            {can('roster.import') && counts.total + counts.setAside > 0 && (
              <Button variant="outlined" component={Link} to={`/rescues/${operation.id}/people`}>
                {counts.undecided > 0
                  ? t('rescues.gate.decide', { smart_count: counts.undecided })
                  : t('rescues.gate.confirm')}
              </Button>
            )}
            <Button variant="text" startIcon={<PrintOutlined />} onClick={() => window.print()}>
              {t('rescues.gate.print')}
            </Button>
            <Button variant="text" component={Link} to={`/rescues/${operation.id}/tags`}>
              {t('operations.tag.sheet')}
            </Button>
          </Stack>
        )}
        <Box className="hw-no-print">
          <Panel titleKey="rescues.gate.roster" flush>
            <Loaded query={roster} loading={<Box sx={{ px: 4 }}>{<Loading rows={8} />}</Box>}>
              {() => <GateRoster operation={operation} rows={rows ?? []} only={only} onOnly={setOnly} />}
            </Loaded>
          </Panel>
        </Box>
        {counts.confirmed > 0 && <WhereaboutsPanel operationId={operation.id} />}
        {can('cost.export') && (
          <Box className="hw-no-print" sx={{ mt: 4 }}>
            <CostsPanel subject={{ kind: 'operation', rescueId: operation.id, people: counts.confirmed }} />
          </Box>
        )}
        {rows && <RosterPrint operation={operation} rows={rows} />}
      </Box>
      <Box className="hw-no-print" sx={{ display: 'grid', gap: 4 }}>
        {rows && <ReconcilePanel rows={rows} onShowOpen={() => setOnly('OPEN')} />}
        <RequestsOfOperation operation={operation} />
        <Facts operation={operation} />
      </Box>
      {adding && <AddPersonDialog operation={operation} onClose={() => setAdding(false)} />}
    </Box>
  );
}

/** The one number that everybody at the gate asks for. */
function Counter({
  operation: { counts: stored, expectedCount },
  rows,
}: {
  readonly operation: OpenedOperation;
  readonly rows: readonly Entry[] | undefined;
}) {
  const t = useT();
  const text = useCodeText('rosterOutcomes');
  const counts = countedFrom(stored, rows);
  const of = Math.max(counts.total, expectedCount ?? 0);
  const others = [
    ['EXPECTED', counts.expected],
    ['REFUSED', counts.refused],
    ['MOVED_BEFORE', counts.movedBefore],
    ['ABSENT', counts.absent],
    ['UNEXPECTED', counts.unexpected],
  ] as const;
  return (
    <Box role="status" aria-label={t('rescues.gate.counter')} sx={{ mb: 4 }}>
      <Typography
        component="p"
        sx={{ fontSize: { xs: '1.75rem', md: '2rem' }, fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}
      >
        {t('rescues.gate.found', { count: counts.cameOut, total: of })}
      </Typography>
      <Box
        aria-hidden
        sx={({ tokens }) => ({
          height: 8,
          borderRadius: 1,
          bgcolor: tokens.unknown.soft,
          overflow: 'hidden',
          my: 2,
          maxWidth: 640,
        })}
      >
        <Box
          sx={({ tokens }) => ({
            height: '100%',
            width: `${of === 0 ? 0 : Math.min(100, (100 * counts.cameOut) / of)}%`,
            bgcolor: tokens.done.dot,
          })}
        />
      </Box>
      <Typography color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {[
          ...others.filter(([, count]) => count > 0).map(([code, count]) => `${text(code)} ${count}`),
          ...(counts.medicalUrgent > 0 ? [t('operations.gate.urgent', { smart_count: counts.medicalUrgent })] : []),
          ...(counts.minors > 0 ? [t('operations.gate.minors', { smart_count: counts.minors })] : []),
          ...(counts.confirmed > 0 ? [t('rescues.gate.withCase', { smart_count: counts.confirmed })] : []),
          ...(counts.setAside > 0 ? [t('rescues.gate.setAside', { smart_count: counts.setAside })] : []),
        ].join(' · ')}
      </Typography>
    </Box>
  );
}

/** Of the rows as this device shows them: a mark counts at once, also while it waits to be sent. */
function countedFrom(stored: OpenedOperation['counts'], rows: readonly Entry[] | undefined): OpenedOperation['counts'] {
  if (!rows) return stored;
  const { outcomes, expected, unexpected } = reconcile(rows);
  const people = rows.filter(countsAsPerson);
  return {
    ...stored,
    total: expected + unexpected,
    expected: people.filter(({ outcome }) => outcome === 'EXPECTED').length,
    found: outcomes.FOUND,
    refused: outcomes.REFUSED,
    movedBefore: outcomes.MOVED_BEFORE,
    absent: outcomes.ABSENT,
    unexpected: outcomes.UNEXPECTED,
    cameOut: outcomes.FOUND + outcomes.UNEXPECTED,
    medicalUrgent: people.filter((row) => row.medicalUrgent).length,
    minors: people.filter((row) => row.minor).length,
  };
}

function Facts({ operation }: { readonly operation: OpenedOperation }) {
  const t = useT();
  return (
    <>
      {operation.outcome !== '' && (
        <Panel titleKey="rescues.page.outcome">
          <Prose>{operation.outcome}</Prose>
        </Panel>
      )}
      {operation.plan !== '' && (
        <Panel titleKey="rescues.page.plan">
          <Prose>{operation.plan}</Prose>
        </Panel>
      )}
      <RiskPanel operation={operation} />
      <TeamPanel operation={operation} />
      <PointsPanel operation={operation} />
      {operation.imports.length > 0 && (
        <Panel titleKey="rescues.page.lists">
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
            {operation.imports.map((list) => (
              <li key={list.id}>
                {list.confirmedAt ? (
                  <span>{list.fileName || t('rescues.list.pasted')}</span>
                ) : (
                  <Link to={`/rescues/${operation.id}/list/${list.id}`}>
                    {list.fileName || t('rescues.list.pasted')}
                  </Link>
                )}{' '}
                <Typography component="span" color="textSecondary" variant="caption">
                  {list.confirmedAt ? t('rescues.page.takenOver') : t('rescues.page.notTakenOver')}
                </Typography>
              </li>
            ))}
          </Box>
        </Panel>
      )}
    </>
  );
}

function RiskPanel({ operation }: { readonly operation: OpenedOperation }) {
  const t = useT();
  const state = useCodeText('riskStates');
  return (
    <Panel titleKey="operations.risk.title">
      <Stack sx={{ gap: 2, alignItems: 'flex-start' }}>
        {operation.riskLevel && <RiskLevelDot level={operation.riskLevel} />}
        <StatusDot {...riskMarks[operation.risk]}>{state(operation.risk)}</StatusDot>
        {operation.urgentReason !== '' && (
          <Typography>
            {t('operations.risk.begunWithout')} {operation.urgentReason}
          </Typography>
        )}
        {operation.clashes.map(({ user, operationId, reference }) => (
          <StatusDot key={`${user.id}${operationId}`} tone="due">
            {t('operations.board.clash', { name: user.displayName })}{' '}
            <Link to={`/rescues/${operationId}`}>{reference}</Link>
          </StatusDot>
        ))}
        <Link to={`/rescues/${operation.id}/risk`}>{t('operations.risk.open')}</Link>
        <Link to={`/rescues/${operation.id}/report`}>
          {operation.reports > 0 ? t('operations.report.open') : t('operations.report.openNone')}
        </Link>
      </Stack>
    </Panel>
  );
}

function Prose({ children }: { readonly children: ReactNode }) {
  return <Typography sx={{ whiteSpace: 'pre-wrap' }}>{children}</Typography>;
}
