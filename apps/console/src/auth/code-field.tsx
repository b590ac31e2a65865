import { OutlinedInput } from '@mui/material';
import type { FieldFault } from '../data/faults.js';
import { FieldFrame } from '../form/field-frame.js';
import { useT } from '../i18n/use-t.js';

interface CodeFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly faults: readonly FieldFault[];
  readonly labelKey?: string;
  readonly autoFocus?: boolean;
}

/**
 * Six digits of an authenticator app. No mask and no six boxes: a code is pasted, filled in by the browser, or typed with
 * Khmer digits and blanks between, and the API reads all of them.
 */
export function CodeField({
  name,
  value,
  onChange,
  faults,
  labelKey = 'auth.factor.code',
  autoFocus = true,
}: CodeFieldProps) {
  const t = useT();
  const error = faults.find((fault) => fault.field === name)?.message;
  return (
    <FieldFrame name={name} label={t(labelKey)} help={t('auth.factor.codeHelp')} required error={error}>
      {({ id, describedBy }) => (
        <OutlinedInput
          id={id}
          name={name}
          value={value}
          error={error !== undefined}
          autoComplete="one-time-code"
          autoFocus={autoFocus}
          onChange={(event) => onChange(event.target.value)}
          inputProps={{
            'aria-describedby': describedBy,
            'aria-required': true,
            inputMode: 'numeric',
            spellCheck: false,
            autoCapitalize: 'none',
          }}
          sx={{ width: 220, maxWidth: '100%', '& input': { fontSize: '1.375rem', letterSpacing: '0.25em', py: 1.75 } }}
        />
      )}
    </FieldFrame>
  );
}
