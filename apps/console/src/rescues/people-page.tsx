import { cameOut } from '@homeward/domain';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import { useNotice } from '../parts/use-notice.js';
import { Clear, ComparePanel } from './compare-panel.js';
import { ConfirmRosterForm } from './confirm-roster-form.js';
import { DecisionRow } from './decision-row.js';
import { type Entry, type OpenedOperation, OperationDocument } from './operation-documents.js';
import { type Confirmation, type Proposal, RosterDoublesDocument, SetOutcomesDocument } from './people-documents.js';
import { useComparison } from './use-comparison.js';
import { useRoster } from './use-roster.js';

/** Who each row is, then cases and custody for those who came out. */
export default function PeoplePage() {
  const { id = '' } = useParams();
  const query = useDocument(OperationDocument, { id });
  const roster = useRoster(id);
  const doubles = useDocument(RosterDoublesDocument, { id }, { keepPrevious: true });
  return (
    <Page titleKey="rescues.people.title" lead={query.data?.operation?.reference}>
      <Loaded query={query}>
        {({ operation }) =>
          operation ? (
            <Loaded query={roster} loading={<Loading rows={10} />}>
              {(rows) => (
                <Loaded query={doubles} loading={<Loading rows={10} />}>
                  {({ rosterDoubles }) => <Opened operation={operation} rows={rows} doubles={rosterDoubles} />}
                </Loaded>
              )}
            </Loaded>
          ) : (
            <NotFound />
          )
        }
      </Loaded>
    </Page>
  );
}

interface OpenedProps {
  readonly operation: OpenedOperation;
  readonly rows: readonly Entry[];
  readonly doubles: readonly Proposal[];
}

function Opened({ operation, rows, doubles }: OpenedProps) {
  const [result, setResult] = useState<Confirmation | null>(null);
  const comparison = useComparison(operation.id, rows);
  const proposals = [...comparison.proposals, ...doubles].sort((a, b) => b.score - a.score);
  const open = rows.filter((row) => !row.confirmed);
  const undecided = open.filter((row) => row.decision === 'UNDECIDED');
  const doubtful = new Set(proposals.flatMap((p) => (p.row ? [p.entryId, p.row.id] : [p.entryId])));
  const looked = undecided.filter((row) => doubtful.has(row.id) || row.name === '');
  const clear = undecided.filter((row) => !looked.includes(row) && comparison.compared(row));
  // Who stands on the list twice is one person.
  const waiting = open.filter(
    (row) => cameOut(row.outcome) && row.decision !== 'LEFT_OUT' && row.decision !== 'SAME_AS_ROW',
  );
  const settled = open.filter((row) => row.decision !== 'UNDECIDED');
  return (
    <Box sx={{ display: 'grid', gap: 6 }}>
      {result && <Result operation={operation} result={result} rows={rows} />}
      <ComparePanel comparison={comparison} />
      <Clear operationId={operation.id} rows={clear} comparison={comparison} />
      {looked.length > 0 && <ToDecide rows={looked} all={rows} proposals={proposals} />}
      <CameOut operation={operation} open={open} />
      {waiting.length > 0 && (
        <ConfirmRosterForm
          operation={operation}
          waiting={waiting.length}
          undecided={waiting.filter((row) => row.decision === 'UNDECIDED').length}
          onDone={setResult}
        />
      )}
      {settled.length > 0 && <Settled rows={settled} all={rows} />}
    </Box>
  );
}

const atOnce = 20;

function ToDecide({
  rows,
  all,
  proposals,
}: {
  readonly rows: readonly Entry[];
  readonly all: readonly Entry[];
  readonly proposals: readonly Proposal[];
}) {
  const t = useT();
  const [many, setMany] = useState(atOnce);
  return (
    <Panel titleKey="rescues.people.look" flush>
      <Typography color="textSecondary" sx={{ px: 4, pb: 3 }}>
        {t('rescues.people.lookLead', { smart_count: rows.length })}
      </Typography>
      <Box component="ul" aria-label={t('rescues.people.look')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.slice(0, many).map((row) => (
          <DecisionRow
            key={row.id}
            row={row}
            all={all}
            proposals={proposals.filter((p) => p.entryId === row.id)}
            namedBy={all.filter((other) => proposals.some((p) => p.entryId === other.id && p.row?.id === row.id))}
          />
        ))}
      </Box>
      {rows.length > many && (
        <Button fullWidth onClick={() => setMany(many + atOnce)} sx={{ minHeight: 48 }}>
          {t('rescues.gate.more', { smart_count: rows.length - many })}
        </Button>
      )}
    </Panel>
  );
}

/** A list of people who were found often arrives marked "expected": one press for all who are still open. */
function CameOut({ operation, open }: { readonly operation: OpenedOperation; readonly open: readonly Entry[] }) {
  const t = useT();
  const notice = useNotice();
  const expected = open.filter((row) => row.outcome === 'EXPECTED');
  const act = useAct(SetOutcomesDocument, {
    notices: true,
    onDone: ({ touched }) => notice.done('rescues.people.foundDone', { smart_count: touched }),
  });
  if (expected.length === 0) return null;
  return (
    <Panel titleKey="rescues.people.came">
      <Typography sx={{ mb: 3 }}>{t('rescues.people.cameLead', { smart_count: expected.length })}</Typography>
      <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
        <Button
          variant="outlined"
          disabled={act.sending}
          onClick={() =>
            void act.submit({
              rescueOperationId: operation.id,
              entries: expected.slice(0, 1000).map(({ id, version }) => ({ id, expectedVersion: version })),
              outcome: 'FOUND',
            })
          }
        >
          {t('rescues.people.allFound', { smart_count: expected.length })}
        </Button>
        <Button component={Link} to={`/rescues/${operation.id}`}>
          {t('rescues.people.toGate')}
        </Button>
      </Stack>
    </Panel>
  );
}

function Settled({ rows, all }: { readonly rows: readonly Entry[]; readonly all: readonly Entry[] }) {
  const t = useT();
  const [shown, setShown] = useState(false);
  return (
    <Panel
      titleKey="rescues.people.settled"
      flush
      actions={
        <Button onClick={() => setShown(!shown)}>
          {t(shown ? 'rescues.people.hide' : 'rescues.people.show', { smart_count: rows.length })}
        </Button>
      }
    >
      {shown && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {rows.map((row) => (
            <DecisionRow key={row.id} row={row} all={all} proposals={[]} />
          ))}
        </Box>
      )}
    </Panel>
  );
}

function Result({
  operation,
  result,
  rows,
}: {
  readonly operation: OpenedOperation;
  readonly result: Confirmation;
  readonly rows: readonly Entry[];
}) {
  const t = useT();
  const cases = rows.filter((row) => row.case);
  const lines = [
    result.opened > 0 && t('rescues.result.opened', { smart_count: result.opened }),
    result.movedOut > 0 && t('rescues.result.movedOut', { smart_count: result.movedOut }),
    result.reopened > 0 && t('rescues.result.reopened', { smart_count: result.reopened }),
    result.linked > 0 && t('rescues.result.linked', { smart_count: result.linked }),
    t('rescues.result.custody', { smart_count: result.custodySpells }),
  ].filter((line): line is string => line !== false);
  return (
    <Panel titleKey="rescues.result.title">
      <Box role="status" component="ul" sx={{ m: 0, pl: 5, mb: 4 }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
      <Box
        component="ul"
        aria-label={t('rescues.result.cases')}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 4,
          rowGap: 1.5,
          maxHeight: 240,
          overflowY: 'auto',
        }}
        tabIndex={0}
      >
        {cases.map((row) => (
          <li key={row.id}>
            <Link to={`/cases/${row.case?.id ?? ''}`}>{row.case?.reference}</Link>
          </li>
        ))}
      </Box>
      <Button component={Link} to={`/rescues/${operation.id}`} variant="outlined" sx={{ mt: 4 }}>
        {t('rescues.people.toGate')}
      </Button>
    </Panel>
  );
}
