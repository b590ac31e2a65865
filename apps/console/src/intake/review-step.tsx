import {
  answerOf,
  checkSigning,
  completeness,
  consentFrom,
  interviewSections,
  isOpen,
  isShown,
  sectionOf,
  type Answers,
  type InterviewSection,
} from '@homeward/domain';
import { Box, Button, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import type { AnswerWords } from './answer-words.js';
import type { InterviewDraft } from './use-interview-draft.js';

interface ReviewStepProps {
  readonly answers: Answers;
  readonly problems: InterviewDraft['problems'];
  readonly words: AnswerWords;
  readonly onGo: (step: string) => void;
  readonly sign: ReactNode;
  readonly recordings: ReactNode;
}

/** What was answered, refused, unknown and not asked, word for word, and what still stands in the way of signing. */
export function ReviewStep({ answers, problems, words, onGo, sign, recordings }: ReviewStepProps) {
  const t = useT();
  const { purposes } = consentFrom(answers);
  const missing = [
    ...checkSigning(answers).map(({ code, key }) => ({ key, text: t(`codes.signingProblemCodes.${code}`) })),
    ...problems.map(({ question, code }) => ({ key: question, text: t(`codes.fieldProblems.${code}`) })),
  ];
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 5 }}>
        {t('intake.review.lead')}
      </Typography>
      <Box sx={{ mb: 5 }}>
        <Typography variant="h3" sx={{ mb: 2 }}>
          {t('intake.review.purposes')}
        </Typography>
        {purposes.length === 0 ? (
          <Typography>{t('intake.review.noPurposes')}</Typography>
        ) : (
          <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 3 }}>
            {purposes.map((purpose) => (
              <li key={purpose}>
                <StatusDot tone="done">{t(`codes.consentPurposes.${purpose}`)}</StatusDot>
              </li>
            ))}
          </Box>
        )}
      </Box>
      <Counts answers={answers} onGo={onGo} />
      <ReadBack answers={answers} words={words} />
      <Box sx={{ mt: 6 }}>{recordings}</Box>
      {missing.length === 0 ? (
        <Typography sx={({ tokens }) => ({ mt: 5, mb: 4, color: tokens.done.text })}>
          {t('intake.review.ready')}
        </Typography>
      ) : (
        <Box
          role="region"
          aria-label={t('intake.review.missing')}
          sx={({ tokens }) => ({ mt: 5, mb: 4, p: 4, borderRadius: 1, bgcolor: tokens.due.soft })}
        >
          <Typography sx={{ fontWeight: 600 }}>{t('intake.review.missing')}</Typography>
          <Box component="ul" sx={{ m: 0, mt: 1, pl: 5 }}>
            {missing.map(({ key, text }) => (
              <li key={`${key ?? ''}${text}`}>
                {key === undefined ? (
                  text
                ) : (
                  <Link
                    component="button"
                    type="button"
                    onClick={() => onGo(sectionOf(key)?.key ?? '')}
                    sx={{ textAlign: 'start', minHeight: 32 }}
                  >
                    {[t(`intake.question.${key}`), text].join(' – ')}
                  </Link>
                )}
              </li>
            ))}
          </Box>
        </Box>
      )}
      {missing.length === 0 && sign}
    </>
  );
}

const columns = ['given', 'refused', 'unknown', 'notAsked', 'closed'] as const;

function Counts({ answers, onGo }: Pick<ReviewStepProps, 'answers' | 'onGo'>) {
  const t = useT();
  return (
    <Box
      component="table"
      sx={({ tokens }) => ({
        width: '100%',
        borderCollapse: 'collapse',
        fontVariantNumeric: 'tabular-nums',
        '& th, & td': {
          borderBottom: `1px solid ${tokens.border}`,
          py: 2,
          px: { xs: 1, sm: 2 },
          textAlign: 'end',
          fontWeight: 400,
        },
        '& thead th': {
          fontSize: '0.75rem',
          color: tokens.quiet,
          verticalAlign: 'bottom',
          hyphens: 'auto',
        },
        // Five heads side by side in the hand. Khmer breaks between words of itself, and never within a cluster.
        '&:not(:lang(km)) thead th': { overflowWrap: 'anywhere' },
        '& th:first-of-type': { textAlign: 'start' },
      })}
    >
      <thead>
        <tr>
          <th scope="col">{t('intake.review.section')}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`intake.review.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {interviewSections.map((section) => {
          const counts = countsOf(section, answers);
          return (
            <tr key={section.key}>
              <th scope="row">
                <Link
                  component="button"
                  type="button"
                  onClick={() => onGo(section.key)}
                  sx={{ textAlign: 'start', minHeight: 32 }}
                >
                  {t(`intake.section.${section.key}`)}
                </Link>
              </th>
              {columns.map((column) => (
                <Box
                  component="td"
                  key={column}
                  sx={({ tokens }) => ({ color: counts[column] === 0 ? tokens.quiet : tokens.text })}
                >
                  {counts[column]}
                </Box>
              ))}
            </tr>
          );
        })}
      </tbody>
    </Box>
  );
}

/** What will be signed, to be read out: a count shows that something was written, not that it is right. */
function ReadBack({ answers, words }: Pick<ReviewStepProps, 'answers' | 'words'>) {
  const t = useT();
  const { purposes } = consentFrom(answers);
  const told = interviewSections
    .filter(({ holds }) => holds === 'answers')
    .map((section) => ({
      section,
      questions: section.questions.filter(
        (question) =>
          isShown(question, answers) &&
          isOpen(question, purposes) &&
          answerOf(answers, question.key).state !== 'NOT_ASKED',
      ),
    }))
    .filter(({ questions }) => questions.length > 0);
  return told.map(({ section, questions }) => (
    <Box component="section" key={section.key} sx={{ mt: 6 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {t(`intake.section.${section.key}`)}
      </Typography>
      <Box component="dl" sx={{ m: 0 }}>
        {questions.map(({ key }) => (
          <Box key={key} sx={({ tokens }) => ({ py: 2, borderTop: `1px solid ${tokens.border}` })}>
            <Typography component="dt" variant="caption" color="textSecondary">
              {words.label(key)}
            </Typography>
            <Typography
              component="dd"
              color={answerOf(answers, key).state === 'GIVEN' ? undefined : 'textSecondary'}
              sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
            >
              {words.show(key, answerOf(answers, key))}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  ));
}

function countsOf(section: InterviewSection, answers: Answers): Record<(typeof columns)[number], number> {
  const { purposes } = consentFrom(answers);
  const { given, refused, unknown, notAsked } = completeness(section, answers, purposes);
  const closed = section.questions.filter((q) => isShown(q, answers) && !isOpen(q, purposes)).length;
  return { given, refused, unknown, notAsked, closed };
}

export function SignButton({ busy, onSign }: { readonly busy: boolean; readonly onSign: () => void }) {
  const t = useT();
  return (
    <Button variant="contained" size="large" disabled={busy} onClick={onSign}>
      {t(busy ? 'shell.form.sending' : 'intake.review.sign')}
    </Button>
  );
}
