import { currencies, isMoney, parseAmount, type Currency, type Money } from '@homeward/domain';
import { Box, OutlinedInput, Select, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/use-t.js';
import { moneyInputText, moneyText } from '../parts/money-text.js';
import { FieldFrame } from './field-frame.js';
import { useField, type FieldProps } from './use-field.js';

interface MoneyControlProps {
  readonly id: string;
  readonly describedBy?: string;
  readonly value: Money | null | undefined;
  readonly onChange: (value: Money | null) => void;
  /** Currencies of this work first; the rest follows. */
  readonly currency?: Currency;
}

/** Amount and currency. What is typed stays as typed ("1,420.50"); what is no amount says so and is not sent. */
export function MoneyControl({ id, describedBy, value, onChange, currency = 'USD' }: MoneyControlProps) {
  const t = useT();
  const [text, setText] = useState(value ? moneyInputText(value.minor, value.currency) : '');
  const [chosen, setChosen] = useState<Currency>(value?.currency ?? currency);
  const parsed = text.trim() === '' ? null : parseAmount(text, chosen);
  const fault = parsed !== null && !parsed.ok ? parsed.code : undefined;

  function change(nextText: string, nextCurrency: Currency): void {
    setText(nextText);
    setChosen(nextCurrency);
    const next = nextText.trim() === '' ? null : parseAmount(nextText, nextCurrency);
    onChange(next?.ok ? next.value : null);
  }

  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <OutlinedInput
          id={id}
          size="small"
          value={text}
          error={fault !== undefined}
          onChange={(event) => change(event.target.value, chosen)}
          inputProps={{ 'aria-describedby': describedBy, inputMode: 'decimal', autoComplete: 'off' }}
          sx={{ flex: '1 1 120px', maxWidth: 200 }}
        />
        <Select
          native
          size="small"
          value={chosen}
          onChange={(event) => change(text, event.target.value)}
          inputProps={{ 'aria-label': t('shell.form.currency') }}
        >
          {currencies.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </Select>
      </Box>
      {fault !== undefined && (
        <Typography
          variant="caption"
          component="div"
          role="alert"
          sx={({ tokens }) => ({ mt: 1.5, color: tokens.danger.text })}
        >
          {t(`codes.moneyProblems.${fault}`)}
        </Typography>
      )}
    </Box>
  );
}

/** In a form: holds libs/domain's Money ({ minor, currency }), or null. */
export function MoneyField({ currency, ...props }: FieldProps & { readonly currency?: Currency }) {
  const { field, frame } = useField(props, (value) => (isMoney(value) ? moneyText(value.minor, value.currency) : ''));
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <MoneyControl
          id={id}
          describedBy={describedBy}
          value={field.value as Money | null | undefined}
          onChange={field.onChange}
          currency={currency}
        />
      )}
    </FieldFrame>
  );
}
