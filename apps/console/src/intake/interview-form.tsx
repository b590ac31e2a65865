import { findSection, interviewSections, type Answer, type Answers, type InterviewQuestion } from '@homeward/domain';
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Stack,
  Typography,
} from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { useAct } from '../data/use-act.js';
import { DraftLine } from '../form/draft-line.js';
import { FormScopeProvider } from '../form/form-scope.js';
import { UnsavedGuard } from '../form/unsaved-guard.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { bottomBarHeight, touch } from '../theme/tokens.js';
import { useAnswerWords } from './answer-words.js';
import { KnownCompounds } from './compound-pick.js';
import { lostBy } from './draft-answers.js';
import { SignInterviewDocument, type OpenedInterview } from './interview-documents.js';
import { Recordings } from './recordings.js';
import { ReviewStep, SignButton } from './review-step.js';
import { SectionStep } from './section-step.js';
import { reviewStep, StepNav, steps, useStepTitle } from './step-nav.js';
import { useInterviewDraft, type InterviewDraft } from './use-interview-draft.js';
import { WithdrawDialog } from './withdraw-dialog.js';

interface InterviewFormProps {
  readonly interview: OpenedInterview;
  readonly onSigned: () => void;
}

/** The interview while it is held: one step at a time, saved all along, left and gone on with at will. */
export function InterviewForm({ interview, onSigned }: InterviewFormProps) {
  const t = useT();
  const title = useStepTitle();
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get('step') ?? interview.section;
  const step = steps.includes(asked) ? asked : (steps[0] ?? reviewStep);
  const at = steps.indexOf(step);
  const words = useAnswerWords(interview.compounds);
  const section = findSection(step);
  const work = useInterviewDraft(interview, section?.key ?? interviewSections.at(-1)?.key ?? step, words);
  const { draft, answers } = work;
  const [pending, setPending] = useState<{
    readonly after: Answers;
    readonly lost: readonly InterviewQuestion[];
  } | null>(null);
  const [gone, setGone] = useState<readonly InterviewQuestion[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);

  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [step]);

  function go(to: string): void {
    setGone([]);
    setParameters({ step: to });
  }

  function answer(question: InterviewQuestion, given: Answer): void {
    const after = { ...answers, [question.key]: given };
    const lost = question.permits !== undefined || question.consentQuestion !== undefined ? lostBy(answers, after) : [];
    if (lost.length > 0) setPending({ after, lost });
    else work.set({ [question.key]: given });
  }

  function withdraw(): void {
    if (!pending) return;
    // From this page too: what may not be kept should not come back when the consent does.
    work.set({
      ...pending.after,
      ...Object.fromEntries(pending.lost.map(({ key }) => [key, { state: 'NOT_ASKED' } as const])),
    });
    setGone(pending.lost);
    setPending(null);
  }

  const before = steps[at - 1];
  const next = steps[at + 1];
  return (
    <Page
      title={t('intake.page.title', { reference: interview.caseReference })}
      lead={<DraftLine draft={draft} />}
      actions={
        <Button
          variant="outlined"
          component={Link}
          to={`/cases/${interview.caseId}/intake`}
          title={t('intake.page.stopHint')}
        >
          {t('intake.page.stop')}
        </Button>
      }
    >
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '232px minmax(0, 1fr)' },
          gap: { xs: 4, md: 6 },
          alignItems: 'start',
        }}
      >
        <StepNav at={step} answers={answers} onGo={go} />
        <Box sx={{ minWidth: 0, maxWidth: 880 }}>
          <Troubles work={work} gone={gone} onReload={onSigned} />
          <Panel>
            <Typography variant="caption" color="textSecondary">
              {t('intake.page.step', { at: at + 1, of: steps.length })}
            </Typography>
            <Typography variant="h2" ref={heading} tabIndex={-1} sx={{ mb: 5 }}>
              {title(step)}
            </Typography>
            <KnownCompounds value={interview.compounds}>
              <FormScopeProvider>
                {() =>
                  section ? (
                    <SectionStep
                      key={section.key}
                      section={section}
                      answers={answers}
                      problems={work.problems}
                      onAnswer={answer}
                      onConsent={() => go(answers['interviewConsent']?.state === 'GIVEN' ? 'permissions' : 'consent')}
                    />
                  ) : (
                    <ReviewStep
                      answers={answers}
                      problems={work.problems}
                      words={words}
                      onGo={go}
                      sign={<Sign interview={interview} work={work} onSigned={onSigned} />}
                      recordings={<Recordings interview={interview} />}
                    />
                  )
                }
              </FormScopeProvider>
            </KnownCompounds>
          </Panel>
          <Stack
            direction="row"
            sx={({ tokens }) => ({
              position: 'sticky',
              bottom: { xs: `calc(${bottomBarHeight}px + env(safe-area-inset-bottom))`, md: 0 },
              zIndex: 2,
              gap: 2,
              py: 3,
              mt: 3,
              bgcolor: tokens.ground,
              '& > *': { minHeight: touch, flex: { xs: 1, sm: 'none' } },
            })}
          >
            <Button
              variant="outlined"
              disabled={before === undefined}
              onClick={() => before !== undefined && go(before)}
            >
              {t('intake.page.back')}
            </Button>
            {next !== undefined && (
              <Button variant="contained" onClick={() => go(next)}>
                {t(next === reviewStep ? 'intake.page.review' : 'intake.page.next')}
              </Button>
            )}
          </Stack>
        </Box>
      </Box>
      {pending && (
        <WithdrawDialog
          title={t('intake.withdraw.title')}
          lost={pending.lost}
          onKeep={() => setPending(null)}
          onGo={withdraw}
        />
      )}
      <UnsavedGuard when={() => !draft.isSafe() && work.trouble?.kind !== 'signed'} />
    </Page>
  );
}

interface TroublesProps {
  readonly work: InterviewDraft;
  readonly gone: readonly InterviewQuestion[];
  readonly onReload: () => void;
}

function Troubles({ work, gone, onReload }: TroublesProps) {
  const t = useT();
  const { trouble } = work;
  return (
    <Stack sx={{ gap: 2, mb: trouble !== null || gone.length > 0 || work.taken > 0 ? 4 : 0 }}>
      {trouble?.kind === 'held' && (
        <Alert severity="warning" action={<Button onClick={work.compare}>{t('intake.page.compare')}</Button>}>
          {t('intake.page.held')}
        </Alert>
      )}
      {trouble?.kind === 'signed' && (
        <Alert severity="error" action={<Button onClick={onReload}>{t('intake.page.reload')}</Button>}>
          {t('intake.page.signedElsewhere')}
        </Alert>
      )}
      {trouble?.kind === 'other' && (
        <Alert severity="error">{t('intake.page.notSaved', { reason: trouble.message })}</Alert>
      )}
      {work.taken > 0 && trouble === null && (
        <Alert severity="info" role="status">
          {t('intake.page.otherDevice')}
        </Alert>
      )}
      {gone.length > 0 && (
        <Alert severity="info" role="status">
          {t('intake.page.notKept', { questions: gone.map(({ key }) => t(`intake.question.${key}`)).join(' ') })}
        </Alert>
      )}
    </Stack>
  );
}

interface SignProps {
  readonly interview: OpenedInterview;
  readonly work: InterviewDraft;
  readonly onSigned: () => void;
}

function Sign({ interview, work, onSigned }: SignProps) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const act = useAct(SignInterviewDocument, { notices: true, doneKey: 'intake.review.signed', onDone: onSigned });

  async function sign(): Promise<void> {
    // Only what is on the server is signed.
    if (!(await work.draft.flush())) return setAsking(false);
    await act.submit({ interviewId: interview.id, expectedVersion: work.version() });
    setAsking(false);
  }

  return (
    <>
      <SignButton busy={act.sending} onSign={() => setAsking(true)} />
      {asking && (
        <Dialog open maxWidth="sm" onClose={() => setAsking(false)} aria-labelledby="sign-title">
          <DialogTitle id="sign-title" variant="h1" component="h2">
            {t('intake.review.signTitle')}
          </DialogTitle>
          <DialogContent>
            <Typography>{t('intake.review.signText')}</Typography>
          </DialogContent>
          <DialogActions sx={{ p: 4, gap: 2 }}>
            <Button onClick={() => setAsking(false)}>{t('shell.form.back')}</Button>
            <Button variant="contained" autoFocus disabled={act.sending} onClick={() => void sign()}>
              {t(act.sending ? 'shell.form.sending' : 'intake.review.sign')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
