import type { Answer, AnswerValue, InterviewQuestion } from '@homeward/domain';
import { AnswerInput } from '../form/answer-input.js';
import { FieldFrame } from '../form/field-frame.js';
import { useT } from '../i18n/use-t.js';
import { QuestionControl } from './question-control.js';

interface QuestionFieldProps {
  readonly question: InterviewQuestion;
  readonly answer: Answer | undefined;
  readonly onChange: (answer: Answer) => void;
  readonly error?: string;
}

/**
 * One question with its reason beside it. About how the interview is held and what was agreed to there is no refusing:
 * who conducts it answers those.
 */
export function QuestionField({ question, answer, onChange, error }: QuestionFieldProps) {
  const t = useT();
  const { key } = question;
  const label = t(`intake.question.${key}`);
  const frame = {
    name: key,
    label,
    error,
    // Not every question has a help: without one the empty text stands.
    help: t(`intake.help.${key}`, { _: '' }) || undefined,
    why: question.why === undefined ? undefined : t(question.why),
  };
  if (question.purpose === null) {
    const value = answer?.state === 'GIVEN' ? answer.value : undefined;
    const give = (next: AnswerValue | undefined): void =>
      onChange(next === undefined ? { state: 'NOT_ASKED' } : { state: 'GIVEN', value: next });
    return (
      <FieldFrame {...frame} required={question.required === true} as="group">
        {({ id, describedBy }) => (
          <QuestionControl
            question={question}
            id={`${id}-value`}
            label={label}
            describedBy={describedBy}
            value={value}
            give={give}
          />
        )}
      </FieldFrame>
    );
  }
  return (
    <AnswerInput<AnswerValue> {...frame} answer={answer} onChange={onChange}>
      {({ value, give, id, describedBy }) => (
        <QuestionControl
          question={question}
          id={id}
          label={label}
          describedBy={describedBy}
          value={value}
          give={give}
        />
      )}
    </AnswerInput>
  );
}
