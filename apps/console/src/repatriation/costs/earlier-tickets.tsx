import { FormControlLabel, Radio, RadioGroup } from '@mui/material';
import { useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { FieldFrame } from '../../form/field-frame.js';
import { useField } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';

const choices = ['REPLACE', 'ADD'] as const;

/** Asked when somebody is booked again whose first price was promised: replaced or on top, and never by itself. */
export function EarlierTicketsField() {
  const { control } = useFormContext();
  const { errors } = useFormState({ control, name: 'earlierTickets' });
  const [asked, setAsked] = useState(false);
  if (!asked && errors['earlierTickets']) setAsked(true);
  return asked ? <Choice /> : null;
}

function Choice() {
  const t = useT();
  const { field, frame } = useField({ name: 'earlierTickets', labelKey: 'costs.earlier.label', required: true });
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <RadioGroup
          value={(field.value as string | null) ?? ''}
          onChange={(event) => field.onChange(event.target.value)}
          name={field.name}
        >
          {choices.map((one) => (
            <FormControlLabel key={one} value={one} control={<Radio />} label={t(`costs.earlier.${one}`)} />
          ))}
        </RadioGroup>
      )}
    </FieldFrame>
  );
}
