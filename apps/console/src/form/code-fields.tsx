import { Box, Checkbox, Select, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import { capital } from '../parts/initials.js';
import { choiceStyle } from './choice-style.js';
import { FieldFrame } from './field-frame.js';
import { useField, type FieldProps } from './use-field.js';

/**
 * Words of a code list of libs/domain: `codes.<list>.<CODE>`, where `list` is the name of the exported constant. The
 * catalogue has them as they stand in a sentence; alone in a field they begin with a capital.
 */
export function useCodeText(list: string): (code: unknown) => string {
  const t = useT();
  return (code) => (typeof code === 'string' && code !== '' ? capital(t(`codes.${list}.${code}`)) : '');
}

/** The same as options, for a filter. */
export function useCodeOptions(
  list: string,
  codes: readonly string[],
): { readonly value: string; readonly label: string }[] {
  const text = useCodeText(list);
  return codes.map((value) => ({ value, label: text(value) }));
}

interface CodeFieldProps extends FieldProps {
  /** Name of the code list in libs/domain, like `caseStates`. */
  readonly list: string;
  readonly codes: readonly string[];
}

/** One of a list. A plain select: it works with one thumb, with a keyboard and with a screen reader. */
export function CodeSelect({ list, codes, ...props }: CodeFieldProps) {
  const t = useT();
  const text = useCodeText(list);
  const { field, error, frame } = useField(props, text);
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={(field.value as string | null | undefined) ?? ''}
          onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
          onBlur={field.onBlur}
          error={error !== undefined}
          sx={{ minWidth: 240, maxWidth: '100%', width: 'fit-content' }}
          inputProps={{ id, name: field.name, 'aria-describedby': describedBy, 'aria-required': props.required }}
        >
          <option value="">{t('shell.form.choose')}</option>
          {codes.map((code) => (
            <option key={code} value={code}>
              {text(code)}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}

/** One of a few (up to about five), all in sight. Choosing the chosen one again takes it back unless it is required. */
export function CodeChoice({ list, codes, ...props }: CodeFieldProps) {
  const text = useCodeText(list);
  const { field, frame } = useField(props, text);
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <ToggleButtonGroup
          exclusive
          value={field.value as string | null}
          onChange={(_event, next: string | null) => {
            if (next !== null || props.required !== true) field.onChange(next);
          }}
          sx={choiceStyle}
        >
          {codes.map((code) => (
            <ToggleButton key={code} value={code} size="small">
              {text(code)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </FieldFrame>
  );
}

/** Several of a list; the form holds an array. */
export function CodeChecks({ list, codes, ...props }: CodeFieldProps) {
  const text = useCodeText(list);
  const { field, frame } = useField(props, (value) => (Array.isArray(value) ? value.map(text).join(', ') : ''));
  const chosen = Array.isArray(field.value) ? (field.value as string[]) : [];
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 4 }}>
          {codes.map((code) => (
            <Box
              key={code}
              component="label"
              sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, cursor: 'pointer' }}
            >
              <Checkbox
                size="small"
                checked={chosen.includes(code)}
                onChange={(event) =>
                  field.onChange(
                    codes.filter((other) => (other === code ? event.target.checked : chosen.includes(other))),
                  )
                }
                sx={{ p: 1.5, ml: -1.5 }}
              />
              <Box component="span" sx={{ py: 1.5 }}>
                {text(code)}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </FieldFrame>
  );
}
