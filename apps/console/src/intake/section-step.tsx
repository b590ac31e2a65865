import LockOutlined from '@mui/icons-material/LockOutlined';
import {
  consentFrom,
  isOpen,
  isShown,
  valueOf,
  type Answer,
  type Answers,
  type ConsentPurpose,
  type InterviewQuestion,
  type InterviewSection,
} from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import type { InterviewDraft } from './use-interview-draft.js';
import { QuestionField } from './question-field.js';

interface SectionStepProps {
  readonly section: InterviewSection;
  readonly answers: Answers;
  readonly problems: InterviewDraft['problems'];
  readonly onAnswer: (question: InterviewQuestion, answer: Answer) => void;
  readonly onConsent: () => void;
}

/** The questions of one step. What consent does not open is not shown as a question at all, but named with the reason. */
export function SectionStep({ section, answers, problems, onAnswer, onConsent }: SectionStepProps) {
  const t = useT();
  const { purposes, valid } = consentFrom(answers);
  const shown = section.questions.filter((question) => isShown(question, answers));
  const open = shown.filter((question) => isOpen(question, purposes));
  const closed = shown.filter((question) => !isOpen(question, purposes));
  const shut = [...new Set(closed.flatMap(({ purpose }) => (purpose === null ? [] : [purpose])))];
  const declined = valueOf(answers, 'interviewConsent') === false;

  function errorOf(key: string): string | undefined {
    const own = problems.filter(({ question }) => question === key);
    if (own.length === 0) return undefined;
    const reasons = own.map(({ code, stay }) =>
      [stay === null ? '' : t('intake.stay.one', { at: stay + 1 }), t(`codes.fieldProblems.${code}`)]
        .filter(Boolean)
        .join(': '),
    );
    return t('intake.page.notSaved', { reason: [...new Set(reasons)].join(' ') });
  }

  return (
    <>
      {section.holds === 'consent' && declined && <Closed text={t('intake.closed.declined')} questions={[]} />}
      {open.map((question) => (
        <QuestionField
          key={question.key}
          question={question}
          answer={answers[question.key]}
          onChange={(answer) => onAnswer(question, answer)}
          error={errorOf(question.key)}
        />
      ))}
      {closed.length > 0 && !valid && (
        <Closed
          text={t(declined ? 'intake.closed.declined' : 'intake.closed.first')}
          questions={closed}
          onConsent={onConsent}
        />
      )}
      {valid &&
        shut.map((purpose: ConsentPurpose) => (
          <Closed
            key={purpose}
            text={t('intake.closed.purpose', { purpose: t(`codes.consentPurposes.${purpose}`) })}
            questions={closed.filter((question) => question.purpose === purpose)}
            onConsent={onConsent}
          />
        ))}
    </>
  );
}

interface ClosedProps {
  readonly text: string;
  readonly questions: readonly InterviewQuestion[];
  readonly onConsent?: () => void;
}

function Closed({ text, questions, onConsent }: ClosedProps) {
  const t = useT();
  return (
    <Box
      role="note"
      sx={({ tokens }) => ({
        display: 'flex',
        gap: 3,
        mb: 5,
        p: 4,
        borderRadius: 1,
        bgcolor: tokens.unknown.soft,
        color: tokens.text,
      })}
    >
      <LockOutlined fontSize="small" aria-hidden />
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{t('intake.closed.title')}</Typography>
        <Typography>{text}</Typography>
        {questions.length > 0 && (
          <Typography variant="caption" component="div" sx={({ tokens }) => ({ mt: 1, color: tokens.unknown.text })}>
            {t('intake.closed.count', { smart_count: questions.length })}
          </Typography>
        )}
        {onConsent && (
          <Button size="small" onClick={onConsent} sx={{ mt: 1, ml: -2 }}>
            {t('intake.closed.change')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
