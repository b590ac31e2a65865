import { Box, Link, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import type { FieldFault } from '../data/faults.js';
import { useT } from '../i18n/use-t.js';
import { focusField } from './field-ids.js';
import { useFormScope } from './form-scope.js';

interface ErrorSummaryProps {
  readonly faults: readonly FieldFault[];
  /** A sentence about the whole, when no field is at fault. */
  readonly message?: string;
  /** Words of the fields by name. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Whether what was wrong with a field is put right meanwhile: its line goes. */
  readonly isMended?: (field: string) => boolean;
}

/** List of what is wrong, on top of the form; each line leads to its field, and the first field gets the focus. */
export function ErrorSummary({ faults, message, labels = {}, isMended }: ErrorSummaryProps) {
  const t = useT();
  const { prefix } = useFormScope();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length === 0 && message === undefined) return;
    const found = faults.some((fault) => focusField(fault.field, prefix));
    if (!found) box.current?.focus();
  }, [faults, message, prefix]);
  const left = isMended ? faults.filter(({ field }) => !isMended(field)) : faults;
  if (left.length === 0 && (message === undefined || message === '')) return null;
  return (
    <Box
      ref={box}
      role="alert"
      // A line that goes must not have all the others read out again.
      aria-atomic={false}
      tabIndex={-1}
      sx={({ tokens }) => ({
        mb: 5,
        p: 4,
        borderRadius: 1,
        color: tokens.text,
        bgcolor: tokens.danger.soft,
        border: `1px solid ${tokens.danger.dot}`,
      })}
    >
      {message !== undefined && message !== '' && <Typography>{message}</Typography>}
      {left.length > 0 && (
        <>
          <Typography sx={{ fontWeight: 600 }}>{t('shell.form.errors', { smart_count: left.length })}</Typography>
          <Box component="ul" sx={{ m: 0, mt: 1, pl: 5 }}>
            {left.map((fault) => (
              <li key={`${fault.field}:${fault.code}:${fault.message}`}>
                <Link
                  component="button"
                  type="button"
                  onClick={() => focusField(fault.field, prefix)}
                  sx={({ tokens }) => ({
                    textAlign: 'start',
                    color: tokens.danger.text,
                    textDecoration: 'underline',
                    minHeight: 28,
                  })}
                >
                  {labels[fault.field] === undefined ? fault.message : `${labels[fault.field]}: ${fault.message}`}
                </Link>
              </li>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
