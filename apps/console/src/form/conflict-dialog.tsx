import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Radio,
  RadioGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useConflictQuestion, type ConflictQuestion } from '../data/conflict-store.js';
import { disputed, merged, theirValue, valueAt, type Choice } from '../data/merge.js';
import { useT } from '../i18n/use-t.js';
import { useDates } from '../parts/use-dates.js';

/** Hangs in the layout; opens when an act met somebody else's change. */
export function ConflictDialog() {
  const question = useConflictQuestion();
  if (!question) return null;
  return <Question key={question.stale.currentVersion} question={question} answer={question.answer} />;
}

interface QuestionProps {
  readonly question: ConflictQuestion;
  readonly answer: (input: unknown) => void;
}

/**
 * Both values, field by field, with who and when. Nothing is chosen beforehand for a disputed field: a default would be an
 * overwrite by habit. Esc and "back" return to the form with everything that was written.
 */
function Question({ question: { stale, input, labels, show }, answer }: QuestionProps) {
  const t = useT();
  const { ago } = useDates();
  const fields = disputed(input, stale.fields);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const decided = fields.every(({ field }) => choices[field] !== undefined);
  // A list without entries is written as nothing, too: a choice must not be an empty box.
  const text = (field: string, value: unknown): string =>
    (value === null || value === undefined ? '' : show(field, value)) || t('shell.conflict.empty');
  const options = (field: string, theirs: unknown) => {
    const yours = valueAt(input, field);
    return [
      { value: 'yours', label: t('shell.conflict.yours'), shown: text(field, yours) },
      { value: 'theirs', label: t('shell.conflict.theirs'), shown: text(field, theirValue(yours, theirs)) },
    ] as const;
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={() => answer(null)} aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title" variant="h1" component="h2">
        {t('shell.conflict.title')}
      </DialogTitle>
      <DialogContent>
        <Typography color="textSecondary" sx={{ mb: 5 }}>
          {t('shell.conflict.intro', {
            who: stale.changedBy ?? '?',
            when: stale.changedAt === null || stale.changedAt === undefined ? '' : ago(stale.changedAt),
          })}
        </Typography>
        {fields.length === 0 && <Typography>{t('shell.conflict.noFields')}</Typography>}
        {fields.map(({ field, theirs }) => {
          const label = labels[field] ?? field;
          return (
            <RadioGroup
              key={field}
              aria-label={label}
              value={choices[field] ?? ''}
              onChange={(_event, value) => setChoices({ ...choices, [field]: value as Choice })}
              sx={{ mb: 5 }}
            >
              <Typography sx={{ fontWeight: 600, mb: 1 }}>{label}</Typography>
              <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, gap: 2 }}>
                {options(field, theirs).map((option) => (
                  <Box
                    key={option.value}
                    component="label"
                    sx={({ tokens }) => ({
                      display: 'flex',
                      alignItems: 'flex-start',
                      gap: 1,
                      p: 2,
                      cursor: 'pointer',
                      borderRadius: 1,
                      border: `1px solid ${choices[field] === option.value ? tokens.brand : tokens.border}`,
                      bgcolor: choices[field] === option.value ? tokens.brandSoft : tokens.surface,
                    })}
                  >
                    <Radio value={option.value} size="small" />
                    <Box sx={{ minWidth: 0, pt: 1 }}>
                      <Typography variant="caption" color="textSecondary" component="div">
                        {option.label}
                      </Typography>
                      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{option.shown}</Box>
                    </Box>
                  </Box>
                ))}
              </Box>
            </RadioGroup>
          );
        })}
      </DialogContent>
      <DialogActions sx={{ p: 4, gap: 2 }}>
        <Button onClick={() => answer(null)}>{t('shell.conflict.back')}</Button>
        <Button
          variant="contained"
          disabled={!decided}
          onClick={() => answer(merged(input, stale.fields, choices, stale.currentVersion))}
        >
          {t('shell.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
