import { handoverWays, signatureProblem } from '@homeward/domain';
import { Button, Typography } from '@mui/material';
import { type ReactNode, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { CodeChoice } from '../../form/code-fields.js';
import { FieldFrame } from '../../form/field-frame.js';
import { DateField, TextField } from '../../form/fields.js';
import { useField } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import { todayIn } from '@homeward/domain';
import { useTimeZone } from '../../session/session-store.js';
import type { HandoverValues } from './handover-values.js';
import { ReceiverScreen, type Named } from './receiver-screen.js';
import { ReceptionField } from './reception-field.js';
import { PeopleField } from './reception-panel.js';
import { Signature } from './signature-pad.js';
import type { Traveller } from './words.js';

interface HandoverFieldsProps {
  readonly country: string;
  /** Who may be received; empty in a correction, which is of one form. */
  readonly people: readonly Traveller[];
  readonly names: readonly Named[];
  /** What the receiver has to know of somebody, for whoever fills the form in. */
  readonly beside?: (caseId: string) => ReactNode;
}

/** What was handed over, to whom, and the signature: on the screen of this device, or on paper that is kept. */
export function HandoverFields({ country, people, names, beside }: HandoverFieldsProps) {
  const today = todayIn(useTimeZone());
  const body = useWatch({ name: 'receptionBodyId' }) as string | null;
  const way = useWatch({ name: 'way' }) as HandoverValues['way'];
  return (
    <>
      {people.length > 0 && (
        <PeopleField name="caseIds" labelKey="journeys.handover.whom" people={people} beside={beside} required />
      )}
      <DateField name="on" labelKey="repatriation.field.on" max={today} required />
      <ReceptionField
        name="receptionBodyId"
        labelKey="journeys.reception.body"
        country={country}
        noneKey="journeys.handover.otherBody"
      />
      {body === null && <TextField name="bodyName" labelKey="journeys.handover.bodyName" required maxLength={200} />}
      <TextField name="receivedBy" labelKey="repatriation.journey.receivedBy" required maxLength={200} />
      <TextField name="receivedAs" labelKey="journeys.handover.receivedAs" maxLength={200} />
      <TextField name="place" labelKey="journeys.handover.place" maxLength={200} />
      <TextField name="papers" labelKey="journeys.handover.papers" helpKey="journeys.handover.papersHelp" lines={2} />
      <TextField name="belongings" labelKey="journeys.handover.belongings" lines={2} />
      <TextField
        name="condition"
        labelKey="journeys.handover.condition"
        helpKey="journeys.handover.conditionHelp"
        lines={2}
      />
      <CodeChoice name="way" labelKey="journeys.handover.way" list="handoverWays" codes={handoverWays} required />
      {way === 'PAPER' ? (
        <TextField
          name="paperKept"
          labelKey="journeys.handover.paperKept"
          helpKey="journeys.handover.paperHelp"
          required
          maxLength={200}
        />
      ) : (
        <SignatureField people={people} names={names} />
      )}
    </>
  );
}

function SignatureField({ people, names }: Pick<HandoverFieldsProps, 'people' | 'names'>) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const { field, frame } = useField(
    {
      name: 'strokes',
      labelKey: 'journeys.sign.signature',
      check: (value) => {
        const code = signatureProblem((value ?? []) as number[][]);
        return code === null ? undefined : t(`errors.${code}`);
      },
    },
    () => '',
  );
  const strokes = (field.value ?? []) as readonly (readonly number[])[];
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <div ref={place}>
          {strokes.length > 0 && <Signature strokes={strokes} label={t('journeys.sign.signature')} />}
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            {t('journeys.sign.lead')}
          </Typography>
          <Button variant="outlined" onClick={() => setOpen(true)}>
            {t('journeys.sign.open')}
          </Button>
          {open && (
            <ReceiverScreen
              people={people}
              names={names}
              onStrokes={field.onChange}
              strokes={strokes}
              onSign={() => place.current?.closest('form')?.requestSubmit()}
              onClose={() => setOpen(false)}
            />
          )}
        </div>
      )}
    </FieldFrame>
  );
}
