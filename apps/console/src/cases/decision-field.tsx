import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { choiceStyle } from '../form/choice-style.js';
import { FieldFrame } from '../form/field-frame.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';

/** Approve or decline, in the words of what then happens. */
export function DecisionField() {
  const t = useT();
  const { field, frame } = useField({ name: 'approve', labelKey: 'cases.closure.decision', required: true });
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
          <ToggleButton value="APPROVED" size="small">
            {t('cases.closure.approve')}
          </ToggleButton>
          <ToggleButton value="DECLINED" size="small">
            {t('cases.closure.decline')}
          </ToggleButton>
        </ToggleButtonGroup>
      )}
    </FieldFrame>
  );
}
