import type { Answer, InterviewQuestion } from '@homeward/domain';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  OutlinedInput,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import type { FieldFault } from '../data/faults.js';
import { useAct } from '../data/use-act.js';
import { useReportSaving } from '../data/unsaved-store.js';
import { ErrorSummary } from '../form/error-summary.js';
import { FieldFrame } from '../form/field-frame.js';
import { FormScopeProvider } from '../form/form-scope.js';
import { NotSent } from '../form/not-sent.js';
import { useT } from '../i18n/use-t.js';
import { isUnanswered, outcomeText } from '../parts/use-notice.js';
import type { AnswerWords } from './answer-words.js';
import { KnownCompounds } from './compound-pick.js';
import { AmendInterviewDocument, type OpenedInterview } from './interview-documents.js';
import { QuestionField } from './question-field.js';

interface AmendDialogProps {
  readonly interview: OpenedInterview;
  readonly question: InterviewQuestion;
  readonly old: Answer;
  readonly words: AnswerWords;
  readonly onClose: () => void;
}

/** A correction: the old answer in sight, the new one, and why. */
export function AmendDialog({ interview, question, old, words, onClose }: AmendDialogProps) {
  const t = useT();
  const [answer, setAnswer] = useState<Answer>(old);
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [message, setMessage] = useState<string>();
  const [unanswered, setUnanswered] = useState<string>();
  const act = useAct(AmendInterviewDocument, { form: true, doneKey: 'intake.amendment.done', onDone: onClose });
  const changed = reason !== '' || JSON.stringify(answer) !== JSON.stringify(old);
  useReportSaving(act.sending ? 'saving' : changed ? 'dirty' : 'clean');

  async function save(): Promise<void> {
    setMessage(undefined);
    setUnanswered(undefined);
    if (reason.trim() === '')
      return setFaults([
        { field: 'reason', code: 'REASON_NEEDED', message: t('codes.amendmentProblemCodes.REASON_NEEDED') },
      ]);
    setFaults([]);
    const outcome = await act.submit({
      interviewId: interview.id,
      expectedVersion: interview.version,
      question: question.key,
      becomes: answer,
      reason,
    });
    if (outcome.kind === 'invalid')
      setFaults(
        outcome.fields.map((fault) => (fault.field.startsWith('becomes') ? { ...fault, field: question.key } : fault)),
      );
    else if (isUnanswered(outcome)) setUnanswered(outcomeText(outcome, t) ?? undefined);
    else if (outcome.kind !== 'done') setMessage(outcomeText(outcome, t) ?? undefined);
  }

  const errorOf = (field: string): string | undefined => faults.find((fault) => fault.field === field)?.message;
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      aria-labelledby="amend-title"
      onClose={(_event, cause) => {
        if (cause === 'escapeKeyDown' && !changed) onClose();
      }}
    >
      <DialogTitle id="amend-title" variant="h1" component="h2">
        {t('intake.amendment.title')}
      </DialogTitle>
      <DialogContent>
        <FormScopeProvider>
          {() => (
            <>
              <ErrorSummary
                faults={faults}
                message={message}
                labels={{ [question.key]: words.label(question.key), reason: t('intake.amendment.reason') }}
              />
              <Box sx={({ tokens }) => ({ mb: 5, p: 3, borderRadius: 1, bgcolor: tokens.unknown.soft })}>
                <Typography variant="caption" color="textSecondary">
                  {t('intake.amendment.old')}
                </Typography>
                <Typography sx={{ whiteSpace: 'pre-wrap' }}>{words.show(question.key, old)}</Typography>
              </Box>
              <KnownCompounds value={interview.compounds}>
                <QuestionField question={question} answer={answer} onChange={setAnswer} error={errorOf(question.key)} />
              </KnownCompounds>
              <FieldFrame
                name="reason"
                label={t('intake.amendment.reason')}
                help={t('intake.amendment.reasonHelp')}
                required
                error={errorOf('reason')}
              >
                {({ id, describedBy }) => (
                  <OutlinedInput
                    id={id}
                    fullWidth
                    multiline
                    minRows={2}
                    size="small"
                    value={reason}
                    onChange={({ target }) => setReason(target.value)}
                    inputProps={{ 'aria-describedby': describedBy, 'aria-required': true, maxLength: 1000 }}
                  />
                )}
              </FieldFrame>
              {unanswered !== undefined && <NotSent message={unanswered} />}
            </>
          )}
        </FormScopeProvider>
      </DialogContent>
      <DialogActions sx={{ p: 4, gap: 2 }}>
        <Button onClick={onClose}>{t('shell.form.cancel')}</Button>
        <Button variant="contained" disabled={act.sending} onClick={() => void save()}>
          {t(
            act.sending ? 'shell.form.sending' : unanswered === undefined ? 'intake.amendment.save' : 'shell.act.again',
          )}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
