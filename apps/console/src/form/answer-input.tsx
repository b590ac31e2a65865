import { answerStates, type AnswerState } from '@homeward/domain';
import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.js';
import { choiceStyle } from './choice-style.js';
import { FieldFrame, type FrameProps } from './field-frame.js';

/** As libs/domain stores it: only a given answer carries a value. */
export type AnswerOf<TValue> =
  { readonly state: 'GIVEN'; readonly value: TValue } | { readonly state: Exclude<AnswerState, 'GIVEN'> };

interface AnswerInputProps<TValue> extends Omit<FrameProps, 'children' | 'as' | 'bare' | 'required'> {
  readonly answer: AnswerOf<TValue> | undefined;
  readonly onChange: (answer: AnswerOf<TValue>) => void;
  /** The control of the value. It calls `give` with a value, or with undefined when it was emptied. */
  readonly children: (control: {
    readonly value: TValue | undefined;
    readonly give: (value: TValue | undefined) => void;
    readonly id: string;
    readonly describedBy: string | undefined;
    /** For `aria-labelledby` of the control: the question is a legend, which names no single control. */
    readonly labelledBy: string;
  }) => ReactNode;
}

/**
 * A question of an interview. Writing an answer makes it given; refused, unknown and not asked are one tap, and what was
 * written comes back when "given" is tapped again. Nothing tapped is "not asked", which is no answer of the person.
 */
export function AnswerInput<TValue>({ answer, onChange, children, ...frame }: AnswerInputProps<TValue>) {
  const t = useT();
  const state = answer?.state ?? 'NOT_ASKED';
  const value = answer?.state === 'GIVEN' ? answer.value : undefined;
  const [kept, setKept] = useState<TValue | undefined>(value);
  if (value !== undefined && value !== kept) setKept(() => value);

  function give(next: TValue | undefined): void {
    if (next === undefined) setKept(undefined);
    onChange(next === undefined ? { state: 'NOT_ASKED' } : { state: 'GIVEN', value: next });
  }

  function tap(next: AnswerState): void {
    if (next !== 'GIVEN') onChange({ state: next });
    else if (kept !== undefined) give(kept);
  }

  const closed = state === 'REFUSED' || state === 'UNKNOWN';
  return (
    <FieldFrame {...frame} required as="group">
      {({ id, describedBy, labelledBy }) => (
        <Box>
          {!closed && <Box sx={{ mb: 2 }}>{children({ value, give, id: `${id}-value`, describedBy, labelledBy })}</Box>}
          <ToggleButtonGroup
            exclusive
            size="small"
            value={state}
            aria-label={t('shell.answer.label')}
            onChange={(_event, next: AnswerState | null) => {
              if (next !== null) tap(next);
            }}
            sx={choiceStyle}
          >
            {answerStates.map((option) => (
              <ToggleButton
                key={option}
                value={option}
                disabled={option === 'GIVEN' && state !== 'GIVEN' && kept === undefined}
              >
                {t(`shell.answer.${option}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        </Box>
      )}
    </FieldFrame>
  );
}
