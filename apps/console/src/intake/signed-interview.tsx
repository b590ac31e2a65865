import {
  answerOf,
  currentAnswers,
  interviewSections,
  isShown,
  type Answer,
  type Answers,
  type InterviewQuestion,
  type InterviewSection,
} from '@homeward/domain';
import { Box, Button, FormControlLabel, Stack, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { AmendDialog } from './amend-dialog.js';
import { useAnswerWords, type AnswerWords } from './answer-words.js';
import type { OpenedInterview } from './interview-documents.js';
import { Recordings } from './recordings.js';

type Amendments = OpenedInterview['amendments'];

/** What was signed, with what was corrected since and what stood there before. */
export function SignedInterview({ interview }: { readonly interview: OpenedInterview }) {
  const t = useT();
  const { dateTime } = useDates();
  const can = useCan();
  const words = useAnswerWords(interview.compounds);
  const [all, setAll] = useState(false);
  const [amending, setAmending] = useState<InterviewQuestion | null>(null);
  const current = currentAnswers(
    interview.answers as Answers,
    interview.amendments.map(({ question, becomes }) => ({ key: question, becomes: becomes as Answer })),
  );
  return (
    <Page
      title={t('intake.page.title', { reference: interview.caseReference })}
      width="form"
      lead={
        <>
          {t('intake.read.heldBy', { who: interview.interviewer.displayName, when: dateTime(interview.startedAt) })}
          <br />
          {t('intake.read.signed', {
            who: interview.signedBy?.displayName ?? '',
            when: dateTime(interview.signedAt ?? ''),
          })}
        </>
      }
      actions={
        <>
          <Button variant="outlined" onClick={() => window.print()}>
            {t('intake.read.print')}
          </Button>
          <Button variant="outlined" component={Link} to={`/cases/${interview.caseId}/intake`}>
            {t('intake.page.toCase')}
          </Button>
        </>
      }
    >
      <FormControlLabel
        className="hw-no-print"
        control={<Switch checked={all} onChange={({ target }) => setAll(target.checked)} />}
        label={t('intake.read.showNotAsked')}
        sx={{ mb: 4 }}
      />
      {can('attachment.read') && (
        <Box className="hw-no-print" sx={{ mb: 4 }}>
          <Panel>
            <Recordings interview={interview} />
          </Panel>
        </Box>
      )}
      <Stack sx={{ gap: 4 }}>
        {interviewSections.map((section) => (
          <Section
            key={section.key}
            section={section}
            interview={interview}
            current={current}
            words={words}
            all={all}
            onAmend={can('interview.amend') && section.holds === 'answers' ? setAmending : undefined}
          />
        ))}
      </Stack>
      {amending && (
        <AmendDialog
          interview={interview}
          question={amending}
          old={answerOf(current, amending.key)}
          words={words}
          onClose={() => setAmending(null)}
        />
      )}
    </Page>
  );
}

interface SectionProps {
  readonly section: InterviewSection;
  readonly interview: OpenedInterview;
  readonly current: Answers;
  readonly words: AnswerWords;
  readonly all: boolean;
  readonly onAmend?: (question: InterviewQuestion) => void;
}

function Section({ section, interview, current, words, all, onAmend }: SectionProps) {
  const t = useT();
  const shown = section.questions.filter(
    (question) =>
      isShown(question, current) &&
      (all ||
        answerOf(current, question.key).state !== 'NOT_ASKED' ||
        interview.amendments.some((a) => a.question === question.key)),
  );
  return (
    <Panel title={t(`intake.section.${section.key}`)}>
      {shown.length === 0 ? (
        <Typography color="textSecondary">{t('intake.read.nothing')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {shown.map((question) => (
            <Told
              key={question.key}
              question={question}
              answer={answerOf(current, question.key)}
              amendments={interview.amendments.filter((amendment) => amendment.question === question.key)}
              withdrawn={
                question.purpose !== null &&
                answerOf(current, question.key).state !== 'NOT_ASKED' &&
                !interview.purposes.includes(question.purpose)
              }
              words={words}
              onAmend={onAmend}
            />
          ))}
        </Box>
      )}
    </Panel>
  );
}

interface ToldProps {
  readonly question: InterviewQuestion;
  readonly answer: Answer;
  readonly amendments: Amendments;
  readonly withdrawn: boolean;
  readonly words: AnswerWords;
  readonly onAmend?: (question: InterviewQuestion) => void;
}

function Told({ question, answer, amendments, withdrawn, words, onAmend }: ToldProps) {
  const t = useT();
  const label = words.label(question.key);
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) auto' },
        columnGap: 4,
        py: 3,
        borderTop: `1px solid ${tokens.border}`,
        '&:first-of-type': { borderTop: 0, pt: 0 },
        breakInside: 'avoid',
      })}
    >
      <Box sx={{ minWidth: 0 }}>
        <Typography component="div" variant="caption" color="textSecondary">
          {label}
        </Typography>
        <Typography
          component="div"
          sx={({ tokens }) => ({
            m: 0,
            whiteSpace: 'pre-wrap',
            overflowWrap: 'anywhere',
            color: answer.state === 'GIVEN' ? tokens.text : tokens.unknown.text,
          })}
        >
          {words.show(question.key, answer)}
        </Typography>
        {withdrawn && (
          <Box component="div" sx={{ m: 0, mt: 1 }}>
            <StatusDot tone="danger" variant="soft">
              {t('intake.read.withdrawn')}
            </StatusDot>
          </Box>
        )}
        {amendments.length > 0 && <History amendments={amendments} words={words} />}
      </Box>
      {onAmend && (
        <Box component="div" className="hw-no-print" sx={{ m: 0 }}>
          <Button
            size="small"
            aria-label={t('intake.read.amendFor', { question: label })}
            onClick={() => onAmend(question)}
          >
            {t('intake.read.amend')}
          </Button>
        </Box>
      )}
    </Box>
  );
}

function History({ amendments, words }: { readonly amendments: Amendments; readonly words: AnswerWords }) {
  const t = useT();
  const { dateTime } = useDates();
  return (
    <Box
      component="div"
      sx={({ tokens }) => ({ m: 0, mt: 2, paddingInlineStart: 3, borderInlineStart: `3px solid ${tokens.due.soft}` })}
    >
      <StatusDot tone="due" variant="soft">
        {t('intake.read.amended')}
      </StatusDot>
      <Box
        component="ol"
        aria-label={t('intake.read.history')}
        sx={{ m: 0, mt: 2, p: 0, listStyle: 'none', display: 'grid', gap: 3 }}
      >
        {amendments.map((amendment) => (
          <li key={amendment.id}>
            <Typography sx={{ whiteSpace: 'pre-wrap' }}>
              {t('intake.read.was', { answer: words.show(amendment.question, amendment.was as Answer) })}
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-wrap' }}>
              {t('intake.read.becomes', { answer: words.show(amendment.question, amendment.becomes as Answer) })}
            </Typography>
            <Typography variant="caption" color="textSecondary" component="div">
              {t('intake.read.why', { reason: amendment.reason })}
            </Typography>
            <Typography variant="caption" color="textSecondary" component="div">
              {t('intake.read.byOn', { who: amendment.amendedBy.displayName, when: dateTime(amendment.amendedAt) })}
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}
