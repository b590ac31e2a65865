import { Box, Button, Typography } from '@mui/material';
import { useCallback, useEffect, useRef, useState } from 'react';
import { FormProvider, get, useForm, useWatch } from 'react-hook-form';
import type { FieldFault } from '../data/faults.js';
import { useReportSaving } from '../data/unsaved-store.js';
import { clientFaults } from '../form/client-faults.js';
import { ErrorSummary } from '../form/error-summary.js';
import { FormScopeProvider, type FormScope } from '../form/form-scope.js';
import { UnsavedGuard } from '../form/unsaved-guard.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { FaultBlock } from '../parts/state-blocks.js';
import type { DeskSnapshot } from './desk.js';
import { PurposeFields } from './purpose-fields.js';
import { ReportAtHand } from './report-at-hand.js';
import { ReportProgress } from './report-progress.js';
import { useReportRun } from './report-run.js';
import { ReportTables } from './report-tables.js';
import { SnapshotChoice } from './snapshot-choice.js';
import { hadAlready, offeredBy, type Standard, standardNames, toBeMade } from './standard-tables.js';
import { useGot } from './use-got.js';

interface ReportFormProps {
  readonly snapshots: readonly DeskSnapshot[];
  readonly latest: DeskSnapshot;
}

interface Values {
  readonly snapshotId: string;
  readonly tables: readonly string[];
  readonly purpose: string;
  readonly recipientId: string | null;
  readonly knowsBoth: boolean;
}

export function ReportForm(props: ReportFormProps) {
  return <FormScopeProvider>{(scope) => <Scoped {...props} scope={scope} />}</FormScopeProvider>;
}

/** Several acts of one form: what all tables share is asked once. While they are checked the form steps back, and nothing in it can change. */
function Scoped({ snapshots, latest, scope }: ReportFormProps & { readonly scope: FormScope }) {
  const defaults: Values = {
    snapshotId: latest.id,
    tables: standardNames,
    purpose: '',
    recipientId: null,
    knowsBoth: false,
  };
  const form = useForm<Values>({ defaultValues: defaults, shouldFocusError: false });
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const report = useReportRun();
  const { isDirty, errors } = form.formState;
  const [snapshotId, recipientId, tables, purpose] = useWatch({
    control: form.control,
    name: ['snapshotId', 'recipientId', 'tables', 'purpose'],
  });
  const snapshot = snapshots.find(({ id }) => id === snapshotId) ?? latest;
  const got = useGot(snapshot.id, recipientId);
  const offered = offeredBy(snapshot.dimensions);
  const had = hadAlready(got.data ?? []);
  const wanted = toBeMade(tables, offered, had);
  const asking = report.steps.length > 0;
  // Who only looks what a reader has, and goes on to it, loses nothing.
  const written = isDirty && purpose.trim() !== '' && !asking;

  useReportSaving(report.running ? 'saving' : written ? 'dirty' : 'clean');
  const loses = useRef(false);
  useEffect(() => {
    loses.current = report.running || written;
  }, [report.running, written]);
  const wouldLose = useCallback(() => loses.current, []);

  const ask = async (names: readonly Standard[]): Promise<void> => {
    setFaults([]);
    const { knowsBoth } = form.getValues();
    const wish = { snapshotId: snapshot.id, purpose, recipientId: recipientId ?? '', knowsBoth };
    const ended = await report.run(wish, names);
    if (ended?.kind !== 'invalid') return;
    // What all of them share was not taken, so it is put right in the form.
    report.clear();
    ended.fields.forEach(({ field, message }) => {
      if (scope.labels.has(field)) form.setError(field as keyof Values, { type: 'server', message });
    });
    setFaults(ended.fields);
  };

  return (
    <FormProvider {...form}>
      <Box sx={{ display: asking ? 'none' : 'block' }}>
        <Panel titleKey="statisticsReport.ask">
          <Box
            component="form"
            noValidate
            autoComplete="off"
            onSubmit={(event) => {
              event.stopPropagation();
              form.clearErrors();
              void form.handleSubmit(
                () => ask(wanted),
                (found) => setFaults(clientFaults(found, scope)),
              )(event);
            }}
          >
            <ErrorSummary
              faults={faults}
              labels={Object.fromEntries(scope.labels)}
              isMended={(field) => scope.labels.has(field) && get(errors, field) === undefined}
            />
            <SnapshotChoice snapshots={snapshots} />
            <PurposeFields snapshotId={snapshot.id} kind="TABLE" />
            {got.error && <FaultBlock fault={got.error} onRetry={() => void got.refetch()} />}
            <ReportAtHand got={got.data ?? []} />
            <ReportTables offered={offered} had={had} />
            <Submit
              count={wanted.length}
              nothingKey={
                offered.length === 0
                  ? 'statisticsReport.noneOffered'
                  : offered.every((name) => had.has(name))
                    ? 'statisticsReport.hasAll'
                    : undefined
              }
              waits={recipientId !== null && got.data === undefined}
            />
          </Box>
        </Panel>
      </Box>
      {asking && (
        <ReportProgress
          report={report}
          got={got.data ?? []}
          snapshot={snapshot}
          recipientId={recipientId}
          onGoOn={(names) => void ask(names)}
          onDone={() => {
            report.clear();
            form.reset({ ...defaults, snapshotId: snapshot.id });
          }}
        />
      )}
      <UnsavedGuard when={wouldLose} />
    </FormProvider>
  );
}

interface SubmitProps {
  readonly count: number;
  /** Why there is nothing to ask for: words by their key. */
  readonly nothingKey: string | undefined;
  /** What the reader has is not known yet: nothing may be made twice. */
  readonly waits: boolean;
}

function Submit({ count, nothingKey, waits }: SubmitProps) {
  const t = useT();
  if (nothingKey !== undefined)
    return (
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {t(nothingKey)}
      </Typography>
    );
  return (
    <Button type="submit" variant="contained" disabled={waits}>
      {count === 0 ? t('statisticsReport.submitNone') : t('statisticsReport.submit', { smart_count: count })}
    </Button>
  );
}
