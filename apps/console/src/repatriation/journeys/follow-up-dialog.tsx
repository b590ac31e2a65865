import {
  contactChannels,
  followUpOutcomes,
  needsNextStep,
  todayIn,
  type ChecklistItem,
  type ContactChannel,
  type FollowUpOutcome,
} from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, CodeSelect, useCodeText } from '../../form/code-fields.js';
import { DateField, TextField } from '../../form/fields.js';
import { useT } from '../../i18n/use-t.js';
import { useCan, useTimeZone } from '../../session/session-store.js';
import { PlainDialog } from '../plain-dialog.js';
import { RecordFollowUpDocument } from './documents.js';
import { SafeContact } from './safe-contact.js';

interface Values {
  readonly outcome: FollowUpOutcome | null;
  readonly on: string;
  readonly channel: ContactChannel | null;
  readonly spokeWith: string;
  readonly note: string;
  readonly nextStep: string;
  readonly nextOn: string | null;
}

interface FollowUpDialogProps {
  readonly caseId: string;
  readonly item: ChecklistItem;
  readonly version: number;
  readonly onClose: () => void;
}

/** How somebody is, some time after: the rule of contact first, then what was found, and what is done about it. */
export function FollowUpDialog({ caseId, item, version, onClose }: FollowUpDialogProps) {
  const name = useCodeText('checklistItems');
  const today = todayIn(useTimeZone());
  const defaults: Values = {
    outcome: null,
    on: today,
    channel: null,
    spokeWith: '',
    note: '',
    nextStep: '',
    nextOn: null,
  };
  return (
    <PlainDialog title={name(item)} onClose={onClose}>
      <SafeContact caseId={caseId} />
      <ActForm
        document={RecordFollowUpDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: Values) => ({
          caseId,
          item,
          expectedVersion: version,
          outcome: v.outcome ?? 'LOST_CONTACT',
          on: v.on,
          channel: v.channel,
          spokeWith: v.spokeWith,
          note: v.note,
          nextStep: v.nextStep,
          nextOn: v.nextOn,
        })}
      >
        <CodeChoice
          name="outcome"
          labelKey="journeys.followUp.outcome"
          list="followUpOutcomes"
          codes={followUpOutcomes}
          required
        />
        <DateField name="on" labelKey="journeys.followUp.on" max={today} required />
        <CodeSelect
          name="channel"
          labelKey="journeys.followUp.channel"
          list="contactChannels"
          codes={contactChannels}
        />
        <TextField name="spokeWith" labelKey="journeys.followUp.spokeWith" maxLength={200} />
        <TextField name="note" labelKey="journeys.followUp.note" lines={3} />
        <NextStep caseId={caseId} today={today} />
      </ActForm>
    </PlainDialog>
  );
}

function NextStep({ caseId, today }: { readonly caseId: string; readonly today: string }) {
  const t = useT();
  const can = useCan();
  const outcome = useWatch({ name: 'outcome' }) as FollowUpOutcome | null;
  const needed = outcome !== null && needsNextStep(outcome);
  return (
    <Box>
      {outcome === 'RE_RECRUITED' && (
        <Box role="note" sx={({ tokens }) => ({ borderLeft: `3px solid ${tokens.danger.text}`, pl: 3, mb: 4 })}>
          <Typography>{t('journeys.followUp.newEpisode')}</Typography>
          {can('case.registerPlea') && (
            <Button component={Link} to={`/cases/new?previous=${caseId}`} target="_blank">
              {t('journeys.followUp.openCase')}
            </Button>
          )}
        </Box>
      )}
      <TextField
        name="nextStep"
        labelKey="journeys.followUp.nextStep"
        helpKey={needed ? 'journeys.followUp.nextNeeded' : 'journeys.followUp.nextHelp'}
        required={needed}
        maxLength={200}
      />
      <DateField name="nextOn" labelKey="journeys.followUp.nextOn" min={today} />
    </Box>
  );
}
