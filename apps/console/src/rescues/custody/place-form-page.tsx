import { custodyAccesses, type CustodyAccess, custodyKinds, type CustodyKind, detentionKinds } from '@homeward/domain';
import { useEffect } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { ActForm, FormSection } from '../../form/act-form.js';
import { CodeChoice, CodeSelect } from '../../form/code-fields.js';
import { DateField, NumberField, TextField } from '../../form/fields.js';
import { CountrySelect } from '../../form/pick-fields.js';
import { Page, Panel } from '../../parts/page.js';
import { Loaded, NotFound } from '../../parts/state-blocks.js';
import {
  CorrectCustodyPlaceDocument,
  CustodyPlaceDocument,
  type Place,
  RegisterCustodyPlaceDocument,
} from './place-documents.js';

interface Values {
  readonly kind: CustodyKind | null;
  readonly name: string;
  readonly country: string | null;
  readonly province: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly phone: string;
  readonly answers: string;
  readonly visits: string;
  readonly lawyerAccess: CustodyAccess | null;
  readonly missionAccess: CustodyAccess | null;
  readonly ngoAccess: CustodyAccess | null;
  readonly dangers: string;
  readonly bedsWomen: number | null;
  readonly bedsMen: number | null;
  readonly bedsFamily: number | null;
  readonly closedOn: string | null;
  readonly address: string;
}

export default function PlaceFormPage() {
  const { id } = useParams();
  return id === undefined ? <PlaceForm /> : <Existing id={id} />;
}

function Existing({ id }: { readonly id: string }) {
  const query = useDocument(CustodyPlaceDocument, { id });
  return (
    <Loaded query={query}>
      {({ custodyPlace }) => (custodyPlace ? <PlaceForm place={custodyPlace.place} /> : <NotFound />)}
    </Loaded>
  );
}

const input = (v: Values) => ({
  ...v,
  kind: v.kind ?? 'OTHER',
  name: v.name.trim(),
  country: v.country ?? '',
  province: v.province.trim(),
  phone: v.phone.trim(),
  answers: v.answers.trim(),
  visits: v.visits.trim(),
  dangers: v.dangers.trim(),
  address: v.address.trim() === '' ? null : v.address.trim(),
});

const bedsOf = (place: Place | undefined, bed: Place['beds'][number]['bed']): number | null =>
  place?.beds.find((one) => one.bed === bed)?.beds ?? null;

function PlaceForm({ place }: { readonly place?: Place }) {
  const navigate = useNavigate();
  const defaults: Values = {
    kind: place?.kind ?? null,
    name: place?.name ?? '',
    country: place?.country ?? null,
    province: place?.province ?? '',
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    phone: place?.phone ?? '',
    answers: place?.answers ?? '',
    visits: place?.visits ?? '',
    lawyerAccess: place?.lawyerAccess ?? null,
    missionAccess: place?.missionAccess ?? null,
    ngoAccess: place?.ngoAccess ?? null,
    dangers: place?.dangers ?? '',
    bedsWomen: bedsOf(place, 'WOMEN'),
    bedsMen: bedsOf(place, 'MEN'),
    bedsFamily: bedsOf(place, 'FAMILY'),
    closedOn: place?.closedOn ?? null,
    address: '',
  };
  const form = {
    defaults,
    doneKey: 'inCustody.places.saved',
    onDone: ({ id }: { readonly id: string }): void => void navigate(`/custody/${id}`, { replace: true }),
    onCancel: (): void => void navigate(-1),
  };
  return (
    <Page titleKey={place ? 'inCustody.places.change' : 'inCustody.places.new'} width="form">
      <Panel>
        {place ? (
          <ActForm
            {...form}
            document={CorrectCustodyPlaceDocument}
            toInput={(v: Values) => ({ ...input(v), placeId: place.id, expectedVersion: place.version })}
          >
            <Fields closes />
          </ActForm>
        ) : (
          <ActForm {...form} document={RegisterCustodyPlaceDocument} toInput={(v: Values) => input(v)}>
            <Fields />
          </ActForm>
        )}
      </Panel>
    </Page>
  );
}

function Fields({ closes = false }: { readonly closes?: boolean }) {
  return (
    <>
      <FormSection>
        <CodeSelect name="kind" labelKey="inCustody.places.kind" list="custodyKinds" codes={custodyKinds} required />
        <TextField
          name="name"
          labelKey="inCustody.places.name"
          whyKey="inCustody.places.nameWhy"
          maxLength={200}
          required
        />
        <CountrySelect name="country" labelKey="inCustody.places.country" required />
        <TextField name="province" labelKey="inCustody.places.province" maxLength={200} />
        <Position />
        <TextField name="phone" labelKey="inCustody.places.phone" type="tel" maxLength={200} />
        <TextField name="answers" labelKey="inCustody.places.answers" maxLength={200} />
        <TextField
          name="address"
          labelKey="inCustody.places.addressTitle"
          whyKey="inCustody.places.addressWhy"
          lines={2}
        />
      </FormSection>
      <FormSection titleKey="inCustody.places.accessTitle">
        <TextField name="visits" labelKey="inCustody.places.visits" lines={2} />
        {(['lawyerAccess', 'missionAccess', 'ngoAccess'] as const).map((name) => (
          <CodeChoice
            key={name}
            name={name}
            labelKey={`inCustody.places.${name}`}
            list="custodyAccesses"
            codes={custodyAccesses}
          />
        ))}
        <TextField name="dangers" labelKey="inCustody.places.dangers" whyKey="inCustody.places.dangersWhy" lines={2} />
      </FormSection>
      <FormSection titleKey="inCustody.places.bedsTitle" leadKey="inCustody.places.bedsLead">
        {(['bedsWomen', 'bedsMen', 'bedsFamily'] as const).map((name) => (
          <NumberField key={name} name={name} labelKey={`inCustody.places.${name}`} min={0} max={10000} step={1} />
        ))}
        {closes && (
          <DateField name="closedOn" labelKey="inCustody.places.closedOn" helpKey="inCustody.places.closedHelp" />
        )}
      </FormSection>
    </>
  );
}

/** Police and immigration are no secret. Of any other place the API takes no position, and none is asked. */
function Position() {
  const { setValue, getValues } = useFormContext<Values>();
  const kind = useWatch<Values, 'kind'>({ name: 'kind' });
  const asked = kind !== null && detentionKinds.includes(kind);
  useEffect(() => {
    if (asked || getValues('latitude') === null) return;
    setValue('latitude', null);
    setValue('longitude', null);
  }, [asked, getValues, setValue]);
  if (!asked) return null;
  return (
    <>
      <NumberField
        name="latitude"
        labelKey="wayHomeMap.crossing.latitude"
        helpKey="wayHomeMap.positionOfOffice"
        min={-90}
        max={90}
        step={0.0001}
      />
      <NumberField name="longitude" labelKey="wayHomeMap.crossing.longitude" min={-180} max={180} step={0.0001} />
    </>
  );
}
