import { Box, OutlinedInput, Select, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useT } from '../../i18n/use-t.js';

interface FieldProps {
  readonly labelKey: string;
  readonly helpKey?: string | undefined;
  /** What the API said is wrong with it. */
  readonly fault?: string | undefined;
  readonly children: (id: string, describedBy: string | undefined) => ReactNode;
}

/** Beside the letter, not a form: what is chosen shows in the letter at once. */
export function WriteField({ labelKey, helpKey, fault, children }: FieldProps) {
  const t = useT();
  const id = useId();
  const [help, error] = [`${id}-help`, `${id}-error`];
  const describedBy = [helpKey && help, fault && error].filter(Boolean).join(' ');
  return (
    <Box sx={{ mb: 4 }}>
      <Typography component="label" htmlFor={id} sx={{ display: 'block', fontWeight: 600, mb: 1 }}>
        {t(labelKey)}
      </Typography>
      {children(id, describedBy || undefined)}
      {fault && (
        <Typography id={error} sx={({ tokens }) => ({ mt: 1, color: tokens.danger.text })}>
          {fault}
        </Typography>
      )}
      {helpKey && (
        <Typography id={help} color="textSecondary" sx={{ mt: 1 }}>
          {t(helpKey)}
        </Typography>
      )}
    </Box>
  );
}

interface PickProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly disabled?: boolean;
  /** What stands there before something is chosen; none: something always is. */
  readonly emptyKey?: string;
  readonly onSet: (value: string) => void;
}

export function Pick({ value, options, disabled = false, emptyKey, onSet, ...field }: PickProps) {
  const t = useT();
  return (
    <WriteField {...field}>
      {(id, describedBy) => (
        <Select
          native
          fullWidth
          size="small"
          value={value}
          disabled={disabled}
          error={field.fault !== undefined}
          onChange={(event) => onSet(event.target.value)}
          inputProps={{ id, 'aria-describedby': describedBy }}
        >
          {emptyKey && <option value="">{t(emptyKey)}</option>}
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </Select>
      )}
    </WriteField>
  );
}

interface TypedProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly lines?: number;
  readonly type?: 'text' | 'date';
  readonly onType: (value: string) => void;
  /** Shown in the letter when the field is left: each showing reads the people once more, and that is logged. */
  readonly onLeave: () => void;
}

export function Typed({ value, lines = 1, type = 'text', onType, onLeave, ...field }: TypedProps) {
  return (
    <WriteField {...field}>
      {(id, describedBy) => (
        <OutlinedInput
          id={id}
          fullWidth
          size="small"
          type={type}
          multiline={lines > 1}
          minRows={lines > 1 ? lines : undefined}
          value={value}
          error={field.fault !== undefined}
          onChange={(event) => onType(event.target.value)}
          onBlur={onLeave}
          inputProps={{ 'aria-describedby': describedBy, autoComplete: 'off' }}
        />
      )}
    </WriteField>
  );
}
