import { Box, Typography } from '@mui/material';
import { ActForm } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { ActDialog } from './act-dialog.js';
import { DecideClosureDocument, type Approval } from './closure-documents.js';
import { DecisionField } from './decision-field.js';

interface DecisionValues {
  readonly approve: 'APPROVED' | 'DECLINED' | null;
  readonly note: string;
}

const empty: DecisionValues = { approve: null, note: '' };

/** What was asked, by whom, and the two answers; neither is chosen beforehand. */
export function DecideClosureDialog({
  approval,
  onClose,
}: {
  readonly approval: Approval;
  readonly onClose: () => void;
}) {
  const t = useT();
  const reason = useCodeText('closureReasons');
  return (
    <ActDialog titleKey="cases.closure.decideTitle" onClose={onClose}>
      <Box sx={({ tokens }) => ({ p: 3, mb: 5, borderRadius: 1, bgcolor: tokens.brandSoft, overflowWrap: 'anywhere' })}>
        <Typography sx={{ fontWeight: 600 }}>
          {approval.caseReference} · {reason(approval.closureReason)}
        </Typography>
        <Typography sx={{ whiteSpace: 'pre-wrap' }}>{approval.reason}</Typography>
        <Typography variant="caption" color="textSecondary">
          {t('cases.closure.askedBy', { name: approval.requestedBy?.displayName ?? '' })},{' '}
          <DateText value={approval.requestedAt} />
        </Typography>
      </Box>
      <ActForm
        document={DecideClosureDocument}
        defaults={empty}
        submitKey="cases.closure.submitDecision"
        doneKey="cases.closure.decided"
        toInput={(values: DecisionValues) => ({
          approvalId: approval.id,
          expectedVersion: approval.version,
          approve: values.approve === 'APPROVED',
          note: values.note.trim() === '' ? null : values.note.trim(),
        })}
        onDone={onClose}
        onCancel={onClose}
      >
        <DecisionField />
        <TextField
          name="note"
          labelKey="cases.closure.decisionNote"
          helpKey="cases.closure.decisionNoteHelp"
          lines={3}
        />
      </ActForm>
    </ActDialog>
  );
}
