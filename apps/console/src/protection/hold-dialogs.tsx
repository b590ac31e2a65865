import { type HoldGround, holdGrounds, todayIn } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { ActDialog } from '../cases/act-dialog.js';
import { useAct } from '../data/use-act.js';
import { ActForm } from '../form/act-form.js';
import { CodeSelect } from '../form/code-fields.js';
import { DateField, TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { useTimeZone } from '../session/session-store.js';
import {
  HoldByReferenceDocument,
  HoldCaseDocument,
  LiftHoldByOfficerDocument,
  LiftHoldDocument,
} from './hold-documents.js';

interface HoldValues {
  readonly reference: string;
  readonly ground: HoldGround | null;
  readonly reason: string;
  readonly until: string | null;
}
const empty: HoldValues = { reference: '', ground: null, reason: '', until: null };
const words = ({ ground, reason, until }: HoldValues) => ({
  ground: ground ?? ('OTHER' as const),
  reason: reason.trim(),
  until,
});

interface HoldDialogProps {
  /** The case that is open; without one the officer names it by its reference. */
  readonly caseId?: string;
  readonly onClose: () => void;
}

export function HoldDialog({ caseId, onClose }: HoldDialogProps) {
  const buttons = { submitKey: 'retention.holds.submit', doneKey: 'retention.holds.done' };
  return (
    <ActDialog titleKey="retention.holds.setTitle" leadKey="retention.holds.setLead" onClose={onClose}>
      {caseId === undefined ? (
        <ActForm
          document={HoldByReferenceDocument}
          defaults={empty}
          {...buttons}
          toInput={(values: HoldValues) => ({ reference: values.reference.trim(), ...words(values) })}
          onDone={onClose}
          onCancel={onClose}
        >
          <TextField
            name="reference"
            labelKey="retention.holds.reference"
            helpKey="retention.holds.referenceWhy"
            required
          />
          <HoldFields />
        </ActForm>
      ) : (
        <ActForm
          document={HoldCaseDocument}
          defaults={empty}
          {...buttons}
          toInput={(values: HoldValues) => ({ caseId, ...words(values) })}
          onDone={onClose}
          onCancel={onClose}
        >
          <HoldFields />
        </ActForm>
      )}
    </ActDialog>
  );
}

function HoldFields() {
  const zone = useTimeZone();
  return (
    <>
      <CodeSelect name="ground" labelKey="retention.holds.ground" list="holdGrounds" codes={holdGrounds} required />
      <TextField
        name="reason"
        labelKey="retention.holds.reason"
        helpKey="retention.holds.reasonWhy"
        lines={3}
        required
      />
      <DateField name="until" labelKey="retention.holds.until" helpKey="retention.holds.untilWhy" min={todayIn(zone)} />
    </>
  );
}

interface LiftDialogProps {
  readonly hold: { readonly id: string; readonly reference: string };
  readonly officer: boolean;
  readonly onClose: () => void;
}

export function LiftDialog({ hold, officer, onClose }: LiftDialogProps) {
  const t = useT();
  const told = { notices: true, doneKey: 'retention.holds.lifted', onDone: onClose };
  const own = useAct(LiftHoldDocument, told);
  const byOfficer = useAct(LiftHoldByOfficerDocument, told);
  const act = officer ? byOfficer : own;
  return (
    <ActDialog title={`${t('retention.holds.liftTitle')} ${hold.reference}`} onClose={onClose}>
      <Typography>{t('retention.holds.liftText')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 5 }}>
        <Button variant="contained" disabled={act.sending} onClick={() => void act.submit({ holdId: hold.id })}>
          {t('retention.holds.lift')}
        </Button>
        <Button variant="outlined" onClick={onClose}>
          {t('retention.holds.keep')}
        </Button>
      </Box>
    </ActDialog>
  );
}
