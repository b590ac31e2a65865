import { type JourneyGround, legChanges, movementKinds, type LegChange, type MovementKind } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, CodeSelect } from '../../form/code-fields.js';
import { CheckField, DateField, TextField } from '../../form/fields.js';
import { CountrySelect } from '../../form/pick-fields.js';
import { useT } from '../../i18n/use-t.js';
import { TravelPointField } from '../map/travel-point-field.js';
import { GroundField } from './journey-changes.js';
import { PlainDialog } from '../plain-dialog.js';
import { ZoneField } from '../zone-field.js';
import { ChangeLegsDocument } from './documents.js';
import { localTime, type More } from './words.js';

export interface LegValues {
  readonly legId: string | null;
  readonly kind: MovementKind;
  readonly carrier: string;
  readonly number: string;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly toCountry: string | null;
  readonly departsAt: string | null;
  readonly departsZone: string;
  readonly arrivesAt: string | null;
  readonly arrivesZone: string;
  readonly airside: boolean;
}

interface Values {
  readonly change: LegChange | null;
  readonly ground: JourneyGround | null;
  readonly reason: string;
  readonly legs: readonly LegValues[];
}

export const legInput = (leg: LegValues) => ({
  ...(leg.legId === null ? {} : { id: leg.legId }),
  kind: leg.kind,
  carrier: leg.carrier,
  number: leg.number,
  fromPlace: leg.fromPlace,
  toPlace: leg.toPlace,
  toCountry: leg.toCountry ?? '',
  departsAt: leg.departsAt ?? '',
  departsZone: leg.departsZone,
  ...(leg.arrivesAt ? { arrivesAt: leg.arrivesAt, arrivesZone: leg.arrivesZone } : {}),
  airside: leg.airside,
});

/** All legs as they stand from now on. What is left as it was stays; the rest is kept as it was, with the reason. */
export function LegsDialog({ more, onClose }: { readonly more: More; readonly onClose: () => void }) {
  const t = useT();
  const legs = more.legs.filter(({ endedAt }) => endedAt === null);
  const defaults: Values = {
    change: null,
    ground: null,
    reason: '',
    legs: legs.map((leg) => ({
      ...leg,
      legId: leg.id,
      departsAt: localTime(leg.departsAt, leg.departsZone),
      arrivesAt: leg.arrivesAt === null ? null : localTime(leg.arrivesAt, leg.arrivesZone),
    })),
  };
  return (
    <PlainDialog title={t('journeys.legs.change')} lead={t('journeys.legs.lead')} onClose={onClose}>
      <ActForm
        document={ChangeLegsDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        submitKey="journeys.legs.change"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: Values) => ({
          movementId: more.id,
          expectedVersion: more.version,
          change: v.change ?? 'CORRECTED',
          ground: v.ground ?? 'OTHER',
          reason: v.reason,
          legs: v.legs.map(legInput),
        })}
      >
        <CodeChoice name="change" labelKey="journeys.legs.what" list="legChanges" codes={legChanges} required />
        <GroundField />
        <TextField name="reason" labelKey="repatriation.field.reason" helpKey="journeys.legs.reasonHelp" required />
        <LegFields name="legs" />
      </ActForm>
    </PlainDialog>
  );
}

/** One block of fields for each leg; the next one begins where and when the last one ended. */
export function LegFields({
  name,
  first = 1,
  before,
}: {
  readonly name: string;
  /** The number of the first leg here: a booking asks for leg one in its own fields. */
  readonly first?: 1 | 2;
  /** What comes before the first leg here. */
  readonly before?: () => LegValues;
}) {
  const t = useT();
  const { fields, append, remove } = useFieldArray({ name });
  const { getValues } = useFormContext();
  return (
    <>
      {fields.map((field, index) => (
        <Box
          key={field.id}
          role="group"
          aria-label={t('journeys.legs.leg', { number: index + first })}
          sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, pt: 3, mt: 2 })}
        >
          <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', mb: 2 }}>
            <Typography variant="h3" component="h3">
              {t('journeys.legs.leg', { number: index + first })}
            </Typography>
            {fields.length + first > 2 && (
              <Button onClick={() => remove(index)} aria-label={t('journeys.legs.removeOf', { number: index + first })}>
                {t('journeys.legs.remove')}
              </Button>
            )}
          </Box>
          <LegBlock path={`${name}.${index}.`} last={index === fields.length - 1} />
        </Box>
      ))}
      <Button
        variant="outlined"
        sx={{ mt: 2, mb: 5 }}
        onClick={() => append(nextLeg((getValues(name) as readonly LegValues[]).at(-1) ?? before?.()))}
      >
        {t('journeys.legs.add')}
      </Button>
    </>
  );
}

export function LegBlock({ path, last }: { readonly path: string; readonly last: boolean }) {
  return (
    <>
      <CodeSelect
        name={`${path}kind`}
        labelKey="repatriation.journey.kind"
        list="movementKinds"
        codes={movementKinds}
        required
      />
      <TextField name={`${path}carrier`} labelKey="repatriation.journey.carrier" />
      <TextField name={`${path}number`} labelKey="repatriation.journey.number" />
      <TravelPointField name={`${path}fromPlace`} labelKey="repatriation.journey.from" required />
      <TravelPointField name={`${path}toPlace`} labelKey="repatriation.journey.to" required />
      <CountrySelect name={`${path}toCountry`} labelKey="journeys.legs.toCountry" required />
      <DateField
        name={`${path}departsAt`}
        labelKey="repatriation.journey.departsAt"
        helpKey="repatriation.journey.ticketTime"
        time
        required
      />
      <ZoneField name={`${path}departsZone`} labelKey="repatriation.journey.departsZone" required />
      <DateField name={`${path}arrivesAt`} labelKey="repatriation.journey.arrivesAt" time required={!last} />
      <ZoneField name={`${path}arrivesZone`} labelKey="repatriation.journey.arrivesZone" />
      {!last && (
        <CheckField name={`${path}airside`} labelKey="journeys.legs.airside" helpKey="journeys.legs.airsideHelp" />
      )}
    </>
  );
}

export function nextLeg(before: LegValues | undefined): LegValues {
  return {
    legId: null,
    kind: before?.kind ?? 'FLIGHT',
    carrier: before?.carrier ?? '',
    number: '',
    fromPlace: before?.toPlace ?? '',
    toPlace: '',
    toCountry: null,
    departsAt: before?.arrivesAt ?? null,
    departsZone: before?.arrivesZone ?? 'Asia/Phnom_Penh',
    arrivesAt: null,
    arrivesZone: before?.arrivesZone ?? 'Asia/Phnom_Penh',
    airside: true,
  };
}
