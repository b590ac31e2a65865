import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { choiceStyle } from '../form/choice-style.js';
import { FieldFrame } from '../form/field-frame.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';

/** Approve or decline; neither is chosen beforehand. */
export function DecisionField() {
  const t = useT();
  const { field, frame } = useField({ name: 'approve', labelKey: 'approvals.decision', required: true });
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
            {t('approvals.approve')}
          </ToggleButton>
          <ToggleButton value="DECLINED" size="small">
            {t('approvals.decline')}
          </ToggleButton>
        </ToggleButtonGroup>
      )}
    </FieldFrame>
  );
}
