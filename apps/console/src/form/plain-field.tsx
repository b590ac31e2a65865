import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { IconButton, InputAdornment, OutlinedInput } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { FieldFault } from '../data/faults.js';
import { useT } from '../i18n/use-t.js';
import { FieldFrame } from './field-frame.js';

interface PlainFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly faults: readonly FieldFault[];
  readonly type?: 'text' | 'email' | 'password';
  readonly autoComplete?: string;
  readonly help?: string;
  readonly why?: string;
  readonly autoFocus?: boolean;
  /** Right under the control, of its width. */
  readonly below?: ReactNode;
}

/** A field outside ActForm: the pages in front of the sign-in, and passwords. A password can be looked at while typing. */
export function PlainField({
  name,
  label,
  value,
  onChange,
  faults,
  type = 'text',
  autoComplete,
  help,
  why,
  autoFocus,
  below,
}: PlainFieldProps) {
  const t = useT();
  const [seen, setSeen] = useState(false);
  const error = faults.find((fault) => fault.field === name)?.message;
  return (
    <FieldFrame name={name} label={label} help={help} why={why} required error={error}>
      {({ id, describedBy }) => (
        <>
          <OutlinedInput
            id={id}
            name={name}
            fullWidth
            size="small"
            type={type === 'password' && seen ? 'text' : type}
            value={value}
            error={error !== undefined}
            autoComplete={autoComplete}
            autoFocus={autoFocus}
            onChange={(event) => onChange(event.target.value)}
            inputProps={{
              'aria-describedby': describedBy,
              'aria-required': true,
              spellCheck: false,
              autoCapitalize: type === 'text' ? undefined : 'none',
            }}
            endAdornment={
              type === 'password' && (
                <InputAdornment position="end">
                  <IconButton
                    edge="end"
                    aria-label={t(seen ? 'auth.signIn.hide' : 'auth.signIn.show')}
                    aria-pressed={seen}
                    onClick={() => setSeen(!seen)}
                  >
                    {seen ? <VisibilityOffOutlined fontSize="small" /> : <VisibilityOutlined fontSize="small" />}
                  </IconButton>
                </InputAdornment>
              )
            }
          />
          {below}
        </>
      )}
    </FieldFrame>
  );
}
