import type { DateInWords } from '@homeward/domain';
import { Box, Button, OutlinedInput, Select, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/use-t.js';
import { choiceStyle } from './choice-style.js';
import {
  commonYearOf,
  joined,
  noParts,
  partialDateFault,
  partsOf,
  precisionOf,
  type Parts,
  type Precision,
} from './partial-date.js';

export type PartialDateValue = string | DateInWords | null;

interface PartialDateControlProps {
  readonly id: string;
  readonly describedBy?: string;
  readonly value: PartialDateValue | undefined;
  readonly onChange: (value: PartialDateValue) => void;
  /** Also "before Tet": kept as said, in place of a date. */
  readonly allowWords?: boolean;
}

const months = Array.from({ length: 12 }, (_, at) => at + 1);

/**
 * "2024", "March 2024", a day, or words. First how exact, then only the boxes which that needs: a day that nobody remembers
 * is not asked for, and none is made up.
 */
export function PartialDateControl({ id, describedBy, value, onChange, allowWords = false }: PartialDateControlProps) {
  const t = useT();
  const words = value !== null && typeof value === 'object' ? value.words : '';
  const date = typeof value === 'string' ? value : null;
  const [precision, setPrecision] = useState<Precision>(words === '' ? (precisionOf(date) ?? 'day') : 'words');
  // Half a date is no value yet but must stay in its boxes.
  const [parts, setParts] = useState<Parts>(partsOf(date));
  const kinds: readonly Precision[] = allowWords ? ['day', 'month', 'year', 'words'] : ['day', 'month', 'year'];
  const fault = partialDateFault(joined(parts, precision));
  const common = commonYearOf(parts.year, new Date().getFullYear());

  function change(next: Parts, at: Precision): void {
    setParts(next);
    onChange(joined(next, at));
  }

  function choose(at: Precision): void {
    setPrecision(at);
    if (at === 'words') {
      setParts(noParts);
      onChange(null);
    } else change(parts, at);
  }

  const box = (part: 'day' | 'year', labelKey: string, width: number) => (
    <OutlinedInput
      size="small"
      value={parts[part]}
      placeholder={t(`shell.partialDate.${part}`)}
      onChange={(event) => change({ ...parts, [part]: event.target.value.replace(/\D/g, '') }, precision)}
      sx={{ width }}
      inputProps={{
        'aria-label': t(labelKey),
        'aria-describedby': describedBy,
        inputMode: 'numeric',
        maxLength: part === 'year' ? 4 : 2,
      }}
    />
  );

  return (
    <Box id={id}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={precision}
        aria-label={t('shell.partialDate.kind')}
        onChange={(_event, next: Precision | null) => {
          if (next !== null) choose(next);
        }}
        sx={[{ mb: 2 }, choiceStyle]}
      >
        {kinds.map((kind) => (
          <ToggleButton key={kind} value={kind}>
            {t(`shell.partialDate.${kind}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {precision === 'words' ? (
        <>
          <OutlinedInput
            fullWidth
            size="small"
            value={words}
            onChange={(event) => onChange(event.target.value === '' ? null : { words: event.target.value, date: null })}
            inputProps={{ 'aria-label': t('shell.partialDate.wordsInput'), maxLength: 200 }}
          />
          <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 1 }}>
            {t('shell.partialDate.wordsHint')}
          </Typography>
        </>
      ) : (
        <Box sx={{ display: 'flex', gap: 2 }}>
          {precision === 'day' && box('day', 'shell.partialDate.dayInput', 72)}
          {precision !== 'year' && (
            <Select
              native
              size="small"
              value={parts.month}
              onChange={(event) => change({ ...parts, month: event.target.value }, precision)}
              inputProps={{ 'aria-label': t('shell.partialDate.monthInput') }}
              sx={{ flex: '1 1 110px', maxWidth: 170 }}
            >
              <option value="">{t('shell.partialDate.monthInput')}</option>
              {months.map((month) => (
                <option key={month} value={String(month)}>
                  {t(`shell.date.m${month}`)}
                </option>
              ))}
            </Select>
          )}
          {box('year', 'shell.partialDate.yearInput', 88)}
        </Box>
      )}
      {common !== undefined ? (
        <Typography variant="caption" component="div" sx={({ tokens }) => ({ mt: 1.5, color: tokens.due.text })}>
          {t('shell.partialDate.buddhist', { year: common })}{' '}
          <Button size="small" onClick={() => change({ ...parts, year: String(common) }, precision)}>
            {t('shell.partialDate.useYear', { year: common })}
          </Button>
        </Typography>
      ) : (
        fault !== undefined && (
          <Typography
            variant="caption"
            component="div"
            role="alert"
            sx={({ tokens }) => ({ mt: 1.5, color: tokens.danger.text })}
          >
            {t(fault === 'BAD_DAY' ? 'shell.partialDate.badDay' : 'shell.partialDate.badYear')}
          </Typography>
        )
      )}
    </Box>
  );
}
