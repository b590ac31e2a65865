import { currencies, movementKinds, payers, todayIn } from '@homeward/domain';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router-dom';
import { ActForm, FormSection } from '../form/act-form.js';
import { CodeChoice, CodeSelect } from '../form/code-fields.js';
import { DateField, NumberField, TextField } from '../form/fields.js';
import { CountrySelect } from '../form/pick-fields.js';
import { Page, Panel } from '../parts/page.js';
import { useTimeZone } from '../session/session-store.js';
import type { EarlierTickets } from '../gql/graphql.js';
import { EarlierTicketsField } from './costs/earlier-tickets.js';
import { CurrencyField } from './currency-field.js';
import { BookMovementDocument } from './movement-documents.js';
import { zoneOfCountry } from './journey-words.js';
import { NeedsOfChosen } from './journeys/needs-of-chosen.js';
import { nothingOrdered, orderedOf, type OrderedValues } from './journeys/ordered-fields.js';
import { LegFields, legInput, type LegValues } from './journeys/legs-dialog.js';
import { TravellersField } from './travellers-field.js';
import { toMinor } from './way-home-words.js';
import { ZoneField } from './zone-field.js';
import { TravelPointField } from './map/travel-point-field.js';

interface Values {
  readonly kind: (typeof movementKinds)[number];
  readonly carrier: string;
  readonly number: string;
  readonly fromPlace: string;
  readonly toPlace: string;
  readonly toCountry: string | null;
  readonly departsAt: string | null;
  readonly departsZone: string;
  readonly arrivesAt: string | null;
  readonly arrivesZone: string;
  readonly escort: string;
  readonly costMinor: number | null;
  readonly currency: string;
  readonly payer: (typeof payers)[number] | null;
  readonly earlierTickets: EarlierTickets | null;
  readonly onward: readonly LegValues[];
  readonly passengers: readonly string[];
  readonly ordered: OrderedValues;
}

/** A journey for one or for sixty. Who is not ready is named with the reason, and nobody is booked until it is right. */
export default function BookingPage() {
  const navigate = useNavigate();
  const zone = useTimeZone();
  const { state } = useLocation() as { state: { caseIds?: readonly string[]; toCountry?: string | null } | null };
  const defaults: Values = {
    kind: 'FLIGHT',
    carrier: '',
    number: '',
    fromPlace: '',
    toPlace: '',
    toCountry: state?.toCountry ?? null,
    departsAt: null,
    departsZone: zone,
    arrivesAt: null,
    arrivesZone: zone,
    escort: '',
    costMinor: null,
    currency: currencies.includes('USD') ? 'USD' : '',
    payer: null,
    earlierTickets: null,
    onward: [],
    passengers: state?.caseIds ?? [],
    ordered: nothingOrdered(todayIn(zone)),
  };
  return (
    <Page titleKey="repatriation.journey.new" width="form">
      <Panel>
        <ActForm
          document={BookMovementDocument}
          defaults={defaults}
          doneKey="repatriation.journey.booked"
          submitKey="repatriation.act.book"
          onDone={(done) => void navigate(`/journeys/${done.id}`)}
          onCancel={() => void navigate(-1)}
          toInput={(v: Values) => ({
            kind: v.kind,
            carrier: v.carrier,
            number: v.number,
            fromPlace: v.fromPlace,
            toPlace: v.toPlace,
            toCountry: v.toCountry ?? '',
            departsAt: v.departsAt ?? '',
            departsZone: v.departsZone,
            ...(v.arrivesAt ? { arrivesAt: v.arrivesAt, arrivesZone: v.arrivesZone } : {}),
            escort: v.escort,
            ...(v.costMinor === null ? {} : { costMinor: toMinor(v.costMinor, v.currency), currency: v.currency }),
            ...(v.payer ? { payer: v.payer } : {}),
            ...(v.earlierTickets ? { earlierTickets: v.earlierTickets } : {}),
            ...(v.onward.length > 0 ? { onward: v.onward.map(legInput) } : {}),
            passengers: [...v.passengers],
            ...orderedOf(v),
          })}
        >
          <FormSection titleKey="repatriation.journey.who">
            <CountrySelect name="toCountry" labelKey="repatriation.journey.toCountry" required />
            <Travellers />
          </FormSection>
          <FormSection titleKey="journeys.order.section" leadKey="journeys.order.sectionLead">
            <NeedsOfChosen />
          </FormSection>
          <FormSection titleKey="repatriation.journey.how">
            <CodeChoice
              name="kind"
              labelKey="repatriation.journey.kind"
              list="movementKinds"
              codes={movementKinds}
              required
            />
            <TextField name="carrier" labelKey="repatriation.journey.carrier" />
            <TextField name="number" labelKey="repatriation.journey.number" />
            <TravelPointField name="fromPlace" labelKey="repatriation.journey.from" required />
            <TravelPointField name="toPlace" labelKey="repatriation.journey.to" required />
          </FormSection>
          <FormSection titleKey="repatriation.journey.when">
            <DateField
              name="departsAt"
              labelKey="repatriation.journey.departsAt"
              helpKey="repatriation.journey.ticketTime"
              time
              required
            />
            <ZoneField name="departsZone" labelKey="repatriation.journey.departsZone" required />
            <DateField name="arrivesAt" labelKey="repatriation.journey.arrivesAt" time />
            <ArrivalZone />
            <Onward />
          </FormSection>
          <FormSection titleKey="repatriation.journey.cost">
            <TextField name="escort" labelKey="repatriation.journey.escort" />
            <NumberField name="costMinor" labelKey="repatriation.journey.amount" min={0} />
            <CurrencyField name="currency" labelKey="repatriation.journey.currency" />
            <CodeSelect
              name="payer"
              labelKey="repatriation.journey.payer"
              list="payers"
              codes={payers.filter((one) => one !== 'DONOR')}
            />
            <EarlierTicketsField />
          </FormSection>
        </ActForm>
      </Panel>
    </Page>
  );
}

/** The clock of the country of arrival, unless somebody chose another: a zone left as it was is an hour wrong in silence. */
function ArrivalZone() {
  const { getFieldState, setValue } = useFormContext();
  const toCountry = useWatch({ name: 'toCountry' }) as string | null;
  useEffect(() => {
    const zone = zoneOfCountry[toCountry ?? ''];
    if (zone !== undefined && !getFieldState('arrivesZone').isTouched) setValue('arrivesZone', zone);
  }, [toCountry, getFieldState, setValue]);
  return <ZoneField name="arrivesZone" labelKey="repatriation.journey.arrivesZone" />;
}

/** Further legs: where somebody changes, the visa is asked for and the time to change is reckoned. */
function Onward() {
  const { getValues } = useFormContext<Values>();
  const before = (): LegValues => {
    const { kind, carrier, toPlace, toCountry, departsAt, departsZone, arrivesAt, arrivesZone, fromPlace } =
      getValues();
    const told = { kind, carrier, fromPlace, toPlace, toCountry, departsAt, departsZone, arrivesAt, arrivesZone };
    return { ...told, legId: null, number: '', airside: true };
  };
  return <LegFields name="onward" first={2} before={before} />;
}

function Travellers() {
  const toCountry = useWatch({ name: 'toCountry' }) as string | null;
  return (
    <TravellersField name="passengers" labelKey="repatriation.journey.travellers" toCountry={toCountry} required />
  );
}
