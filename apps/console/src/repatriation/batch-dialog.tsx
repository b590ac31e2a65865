import { todayIn, type ChecklistItem } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ActForm } from '../form/act-form.js';
import { useCodeText } from '../form/code-fields.js';
import { DateField, TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import { useTimeZone } from '../session/session-store.js';
import { CompleteItemsDocument } from './board-documents.js';
import { PlainDialog } from './plain-dialog.js';

interface BatchDialogProps {
  readonly item: ChecklistItem;
  readonly caseIds: readonly string[];
  readonly onClose: () => void;
}

interface Answer {
  readonly completed: readonly string[];
  readonly notCompleted: readonly {
    readonly caseId: string;
    readonly reference?: string | null;
    readonly message: string;
  }[];
}

/** One item for many people; afterwards it says for whom not, and why. */
export function BatchDialog({ item, caseIds, onClose }: BatchDialogProps) {
  const t = useT();
  const name = useCodeText('checklistItems');
  const today = todayIn(useTimeZone());
  const [answer, setAnswer] = useState<Answer>();
  if (answer)
    return (
      <PlainDialog title={name(item)} onClose={onClose}>
        <StatusDot tone="done">{t('repatriation.batch.done', { smart_count: answer.completed.length })}</StatusDot>
        {answer.notCompleted.map((one) => (
          <Typography key={one.caseId} sx={{ mt: 2 }}>
            {one.message}
          </Typography>
        ))}
        <Box sx={{ mt: 4 }}>
          <Button variant="contained" onClick={onClose}>
            {t('shell.form.close')}
          </Button>
        </Box>
      </PlainDialog>
    );
  return (
    <PlainDialog
      title={t('repatriation.batch.title', { item: name(item), smart_count: caseIds.length })}
      onClose={onClose}
    >
      <ActForm
        document={CompleteItemsDocument}
        defaults={{ on: today, note: '' }}
        submitKey="repatriation.act.complete"
        onDone={(value) => setAnswer(value)}
        onCancel={onClose}
        toInput={(v: { on: string; note: string }) => ({ caseIds: [...caseIds], item, on: v.on, note: v.note })}
      >
        <DateField name="on" labelKey="repatriation.field.on" max={today} required />
        <TextField name="note" labelKey="repatriation.field.note" lines={2} />
      </ActForm>
    </PlainDialog>
  );
}
