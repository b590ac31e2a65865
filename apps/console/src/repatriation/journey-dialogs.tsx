import { todayIn } from '@homeward/domain';
import { Typography } from '@mui/material';
import { ActForm } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import type { Journey, Passenger } from './journey-page.js';
import { ArriveDialog } from './journeys/arrive-dialog.js';
import { DepartDialog } from './journeys/depart-dialog.js';
import { useTimeZone } from '../session/session-store.js';
import { NeedsOfChosen } from './journeys/needs-of-chosen.js';
import { nothingOrdered, orderedOf, type OrderedValues } from './journeys/ordered-fields.js';
import { AddPassengersDocument, RemovePassengerDocument } from './movement-documents.js';
import { PlainDialog } from './plain-dialog.js';
import { TravellersField } from './travellers-field.js';

export type JourneyAct = 'add' | 'remove' | 'depart' | 'arrive';

interface JourneyDialogProps {
  readonly act: JourneyAct;
  readonly journey: Journey;
  readonly passenger?: Passenger;
  readonly onClose: () => void;
}

export function JourneyDialog({ act, journey, passenger, onClose }: JourneyDialogProps) {
  const t = useT();
  const zone = useTimeZone();
  const of = { movementId: journey.id, expectedVersion: journey.version };
  const common = {
    doneKey: 'repatriation.saved',
    onDone: onClose,
    onCancel: onClose,
    submitKey: `repatriation.journey.act.${act}`,
  };
  const title = t(`repatriation.journey.act.${act}`);
  switch (act) {
    case 'add':
      return (
        <PlainDialog title={title} onClose={onClose}>
          <ActForm
            {...common}
            document={AddPassengersDocument}
            defaults={{ passengers: [] as string[], ordered: nothingOrdered(todayIn(zone)) }}
            toInput={(v: { passengers: string[]; ordered: OrderedValues }) => ({
              ...of,
              passengers: v.passengers,
              ...orderedOf(v),
            })}
          >
            <TravellersField
              name="passengers"
              labelKey="repatriation.journey.travellers"
              toCountry={journey.toCountry}
              required
            />
            <Typography variant="h3" component="h3" sx={{ mb: 2 }}>
              {t('journeys.order.section')}
            </Typography>
            <NeedsOfChosen />
          </ActForm>
        </PlainDialog>
      );
    case 'remove':
      return (
        <PlainDialog
          title={t('repatriation.journey.removeOf', { reference: passenger?.reference ?? '' })}
          lead={t('repatriation.journey.removeLead')}
          onClose={onClose}
        >
          <ActForm
            {...common}
            document={RemovePassengerDocument}
            defaults={{ reason: '' }}
            toInput={(v: { reason: string }) => ({ ...of, caseId: passenger?.caseId ?? '', reason: v.reason })}
          >
            <TextField name="reason" labelKey="repatriation.field.reason" required lines={2} />
          </ActForm>
        </PlainDialog>
      );
    case 'arrive':
      return <ArriveDialog journey={journey} onClose={onClose} />;
    case 'depart':
      return <DepartDialog journey={journey} onClose={onClose} />;
  }
}
