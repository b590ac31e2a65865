import { todayIn, type ItemCode } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ActForm } from '../form/act-form.js';
import { DateField, TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import { useTimeZone } from '../session/session-store.js';
import { useAct } from '../data/use-act.js';
import { CompleteItemsDocument, ReopenItemsDocument } from './board-documents.js';
import { useItemName } from './item-name.js';
import { PlainDialog } from './plain-dialog.js';

interface BatchDialogProps {
  readonly item: ItemCode;
  readonly title: string | null;
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
export function BatchDialog({ item, title, caseIds, onClose }: BatchDialogProps) {
  const t = useT();
  const name = useItemName()({ item, title });
  const today = todayIn(useTimeZone());
  const [answer, setAnswer] = useState<Answer>();
  const [undone, setUndone] = useState<Answer>();
  const undo = useAct(ReopenItemsDocument, { notices: true, onDone: (value) => setUndone(value) });
  if (answer)
    return (
      <PlainDialog title={name} onClose={onClose}>
        <StatusDot tone="done">{t('repatriation.batch.done', { smart_count: answer.completed.length })}</StatusDot>
        {answer.notCompleted.map((one) => (
          <Typography key={one.caseId} sx={{ mt: 2 }}>
            {one.message}
          </Typography>
        ))}
        {undone && (
          <Box sx={{ mt: 4 }} role="status">
            <StatusDot tone="due" shape="open">
              {t('repatriation.batch.undone', { smart_count: undone.completed.length })}
            </StatusDot>
            {undone.notCompleted.map((one) => (
              <Typography key={one.caseId} sx={{ mt: 2 }}>
                {one.message}
              </Typography>
            ))}
          </Box>
        )}
        <Box sx={{ mt: 4, display: 'flex', gap: 2 }}>
          <Button variant="contained" onClick={onClose}>
            {t('shell.form.close')}
          </Button>
          {answer.completed.length > 0 && !undone && (
            <Button
              disabled={undo.sending}
              onClick={() =>
                void undo.submit({
                  caseIds: [...answer.completed],
                  item,
                  reason: t('repatriation.batch.undoReason'),
                })
              }
            >
              {t('repatriation.batch.undo')}
            </Button>
          )}
        </Box>
      </PlainDialog>
    );
  return (
    <PlainDialog title={t('repatriation.batch.title', { item: name, smart_count: caseIds.length })} onClose={onClose}>
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
