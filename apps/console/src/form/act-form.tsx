import { Box, Button, Stack, Typography } from '@mui/material';
import { useCallback, useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { FormProvider, get, useForm, type DefaultValues, type FieldErrors, type FieldValues } from 'react-hook-form';
import type { DoneOf } from '../data/act-result.js';
import type { FieldFault } from '../data/faults.js';
import type { TypedDocument } from '../data/typed-document.js';
import { useReportSaving } from '../data/unsaved-store.js';
import { plainWords, useAct, type InputOf, type Whereabouts } from '../data/use-act.js';
import { useT } from '../i18n/use-t.js';
import { isUnanswered, outcomeText } from '../parts/use-notice.js';
import { clientFaults } from './client-faults.js';
import { ErrorSummary } from './error-summary.js';
import { focusField } from './field-ids.js';
import { FormScopeProvider, type FormScope } from './form-scope.js';
import { NotSent } from './not-sent.js';
import { UnsavedGuard, useClosingGuard } from './unsaved-guard.js';

interface ActFormProps<TResult, TVariables extends { input: unknown }, TValues extends FieldValues> {
  /** A mutation with the variable `$input`. */
  readonly document: TypedDocument<TResult, TVariables>;
  readonly defaults: DefaultValues<TValues>;
  /** From the form's values to the input (ids and expectedVersion are added here; the operation id is not needed). */
  readonly toInput: (values: TValues) => InputOf<TVariables>;
  readonly onDone: (value: DoneOf<TResult>) => void;
  readonly doneKey?: string;
  readonly submitKey?: string;
  readonly onCancel?: () => void;
  /** Kept safe elsewhere (useDraft(...).safe): leaving then needs no question. */
  readonly isSafe?: () => boolean;
  /** How far the act is, where it takes long: shown until its answer comes. */
  readonly underWay?: (operationId: string) => ReactNode;
  /** What became of it, where the line broke meanwhile. */
  readonly whereabouts?: (operationId: string) => Promise<Whereabouts>;
  /** In a dialog the buttons stand at its foot and leaving is closing: no guard of addresses. */
  readonly children: ReactNode;
}

/**
 * The form of one act, in one column. It lists what is wrong on top and leads to the first field, keeps everything
 * written when the server is silent or refuses, settles conflicts field by field, and asks before words are lost.
 */
export function ActForm<TResult, TVariables extends { input: unknown }, TValues extends FieldValues>(
  props: ActFormProps<TResult, TVariables, TValues>,
) {
  return <FormScopeProvider>{(scope) => <ScopedForm {...props} scope={scope} />}</FormScopeProvider>;
}

function ScopedForm<TResult, TVariables extends { input: unknown }, TValues extends FieldValues>({
  document,
  defaults,
  toInput,
  onDone,
  doneKey,
  submitKey = 'shell.form.save',
  onCancel,
  isSafe,
  underWay,
  whereabouts,
  children,
  scope,
}: ActFormProps<TResult, TVariables, TValues> & { readonly scope: FormScope }) {
  const t = useT();
  const form = useForm<TValues>({ defaultValues: defaults, shouldFocusError: false });
  const saved = useRef(false);
  // The page behind the form reads again when the window gets the focus, and would lend its newer version to the older
  // values in here: somebody else's change would be overwritten without a question.
  const [seenVersion, setSeenVersion] = useState(() => versionIn(() => toInput(form.getValues())));
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [message, setMessage] = useState<string>();
  const [unanswered, setUnanswered] = useState<string>();
  const act = useAct(document, {
    form: true,
    whereabouts,
    doneKey,
    onDone: (value) => {
      saved.current = true;
      form.reset(form.getValues());
      setSeenVersion(undefined);
      onDone(value);
    },
  });
  // Read while drawing, or nothing would be drawn anew when the API finds a fault.
  const { isDirty, errors } = form.formState;
  useReportSaving(act.sending ? 'saving' : isDirty && isSafe?.() !== true ? 'dirty' : 'clean');
  const dirty = useRef(isDirty);
  // A saved form that is written in again has something to lose again.
  useEffect(() => {
    dirty.current = isDirty;
    if (!isDirty) saved.current = false;
  }, [isDirty]);
  const wouldLose = useCallback(() => dirty.current && !saved.current && isSafe?.() !== true, [isSafe]);
  const element = useRef<HTMLFormElement>(null);
  const leave = useCallback(() => {
    // Asked already: the guard of addresses must not ask a second time.
    saved.current = true;
    onCancel?.();
  }, [onCancel]);
  const closing = useClosingGuard(element, wouldLose, onCancel && leave);
  useFirstFieldInDialog(element, scope);

  async function onValid(values: TValues): Promise<void> {
    setFaults([]);
    setMessage(undefined);
    setUnanswered(undefined);
    const input = toInput(values);
    const outcome = await act.submit(seenVersion === undefined ? input : { ...input, expectedVersion: seenVersion }, {
      labels: Object.fromEntries(scope.labels),
      show: (field, value) => scope.writers.get(field)?.(value) ?? plainWords(value),
    });
    if (outcome.kind === 'invalid') {
      outcome.fields.forEach(({ field, message: text }) => {
        // Only a field that is here may hold the error: another would block every later submit without being seen.
        if (scope.labels.has(field)) form.setError(field as never, { type: 'server', message: text });
      });
      setFaults(outcome.fields);
      setMessage(outcome.fields.length === 0 ? outcome.message : undefined);
    } else if (isUnanswered(outcome)) {
      setUnanswered(outcomeText(outcome, t) ?? undefined);
    } else if (outcome.kind !== 'done') {
      setMessage(outcomeText(outcome, t) ?? undefined);
    }
  }

  function onInvalid(found: FieldErrors<TValues>): void {
    setMessage(undefined);
    setFaults(clientFaults(found, scope));
  }

  return (
    <FormProvider {...form}>
      <Box
        component="form"
        ref={element}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          // React bubbles a submit through portals: a form in a dialog must not submit the one that opened it.
          event.stopPropagation();
          form.clearErrors();
          void form.handleSubmit(onValid, onInvalid)(event);
        }}
      >
        <ErrorSummary
          faults={faults}
          message={message}
          labels={Object.fromEntries(scope.labels)}
          isMended={(field) => scope.labels.has(field) && get(errors, field) === undefined}
        />
        {children}
        {unanswered !== undefined && <NotSent message={unanswered} />}
        {act.sending && act.operationId !== null && underWay?.(act.operationId)}
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', mt: 2 }}>
          <Button type="submit" variant="contained" disabled={act.sending}>
            {t(act.sending ? 'shell.form.sending' : unanswered === undefined ? submitKey : 'shell.act.again')}
          </Button>
          {onCancel && <Button onClick={closing.close}>{t('shell.form.cancel')}</Button>}
        </Stack>
      </Box>
      <UnsavedGuard when={wouldLose} />
      {closing.question}
    </FormProvider>
  );
}

/**
 * A dialog is opened for its act: with a keyboard the hands are on it, and the first field is at hand. On a page the heading
 * has the focus, and on a phone the screen's keys would cover what the act is about.
 */
function useFirstFieldInDialog(form: RefObject<HTMLElement | null>, { labels, prefix }: FormScope): void {
  useEffect(() => {
    const [first] = labels.keys();
    const inDialog = form.current?.closest('[role="dialog"]');
    if (first !== undefined && inDialog && window.matchMedia('(hover: hover)').matches) focusField(first, prefix);
  }, [form, labels, prefix]);
}

/** The version that an act expects; none where it changes nothing, or where its input cannot be made of an empty form. */
function versionIn(make: () => object): number | undefined {
  try {
    const { expectedVersion } = make() as { readonly expectedVersion?: unknown };
    return typeof expectedVersion === 'number' ? expectedVersion : undefined;
  } catch {
    return undefined;
  }
}

interface FormSectionProps {
  readonly titleKey?: string;
  readonly leadKey?: string;
  /** At most seven fields: a longer section is two. */
  readonly children: ReactNode;
}

export function FormSection({ titleKey, leadKey, children }: FormSectionProps) {
  const t = useT();
  return (
    <Box component="section" aria-label={titleKey === undefined ? undefined : t(titleKey)} sx={{ mb: 8 }}>
      {titleKey !== undefined && (
        <Typography variant="h2" sx={({ tokens }) => ({ pb: 2, mb: 4, borderBottom: `1px solid ${tokens.border}` })}>
          {t(titleKey)}
        </Typography>
      )}
      {leadKey !== undefined && (
        <Typography color="textSecondary" sx={{ mb: 4 }}>
          {t(leadKey)}
        </Typography>
      )}
      {children}
    </Box>
  );
}
