import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { choiceStyle } from '../form/choice-style.js';
import { FieldFrame } from '../form/field-frame.js';
import { useField } from '../form/use-field.js';

interface LanguageChoiceProps {
  readonly languages: readonly { readonly locale: string; readonly name: string }[];
}

/** Each by the name that its own speakers give it. */
export function LanguageChoice({ languages }: LanguageChoiceProps) {
  const { field, frame } = useField({ name: 'language', labelKey: 'exports.person.language', required: true });
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <ToggleButtonGroup
          exclusive
          value={field.value as string | null}
          onChange={(_event, next: string | null) => {
            if (next !== null) field.onChange(next);
          }}
          sx={choiceStyle}
        >
          {languages.map(({ locale, name }) => (
            <ToggleButton key={locale} value={locale} size="small" lang={locale}>
              {name}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </FieldFrame>
  );
}
