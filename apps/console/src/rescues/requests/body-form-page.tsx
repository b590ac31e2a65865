import { rescueBodyKinds, rescueWays, type RescueBodyKind, type RescueWay } from '@homeward/domain';
import { useNavigate, useParams } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { ActForm, FormSection } from '../../form/act-form.js';
import { CodeChoice, CodeSelect } from '../../form/code-fields.js';
import { CheckField, TextField } from '../../form/fields.js';
import { CountrySelect, type Picked } from '../../form/pick-fields.js';
import { Page, Panel } from '../../parts/page.js';
import { Loaded, NotFound } from '../../parts/state-blocks.js';
import { MissionField } from '../../repatriation/mission-field.js';
import { CorrectRescueBodyDocument, RegisterRescueBodyDocument } from './body-documents.js';
import { type OpenedBody, RescueBodyDocument } from './request-documents.js';

interface Values {
  readonly kind: RescueBodyKind | null;
  readonly name: string;
  readonly country: string | null;
  readonly province: string;
  readonly missionId: Picked | null;
  readonly phone: string;
  readonly email: string;
  readonly hours: string;
  readonly way: RescueWay | null;
  readonly note: string;
  readonly source: string;
  readonly retired: boolean;
}

export default function BodyFormPage() {
  const { id } = useParams();
  return id === undefined ? <BodyForm /> : <Existing id={id} />;
}

function Existing({ id }: { readonly id: string }) {
  const query = useDocument(RescueBodyDocument, { id });
  return (
    <Loaded query={query}>{({ rescueBody }) => (rescueBody ? <BodyForm body={rescueBody} /> : <NotFound />)}</Loaded>
  );
}

const input = (v: Values) => ({
  kind: v.kind ?? 'OTHER_BODY',
  name: v.name.trim(),
  country: v.country ?? '',
  province: v.province.trim(),
  missionId: v.missionId?.id ?? null,
  phone: v.phone.trim(),
  email: v.email.trim(),
  hours: v.hours.trim(),
  way: v.way ?? 'PHONE',
  note: v.note.trim(),
  source: v.source.trim(),
});

function BodyForm({ body }: { readonly body?: OpenedBody }) {
  const navigate = useNavigate();
  const defaults: Values = {
    kind: body?.kind ?? null,
    name: body?.name ?? '',
    country: body?.country ?? null,
    province: body?.province ?? '',
    missionId: body?.mission ? { id: body.mission.id, label: body.mission.name } : null,
    phone: body?.phone ?? '',
    email: body?.email ?? '',
    hours: body?.hours ?? '',
    way: body?.way ?? null,
    note: body?.note ?? '',
    source: body?.source ?? '',
    retired: Boolean(body?.retiredAt),
  };
  const fields = (
    <>
      <FormSection>
        <CodeSelect
          name="kind"
          labelKey="rescueRequests.bodies.kind"
          list="rescueBodyKinds"
          codes={rescueBodyKinds}
          required
        />
        <TextField name="name" labelKey="rescueRequests.bodies.name" maxLength={200} required />
        <CountrySelect name="country" labelKey="rescueRequests.bodies.country" required />
        <TextField
          name="province"
          labelKey="rescueRequests.bodies.province"
          helpKey="rescueRequests.bodies.provinceHelp"
          maxLength={200}
        />
        <MissionField name="missionId" labelKey="rescueRequests.bodies.mission" nationality={null} />
      </FormSection>
      <FormSection titleKey="rescueRequests.bodies.facts">
        <CodeChoice name="way" labelKey="rescueRequests.bodies.way" list="rescueWays" codes={rescueWays} required />
        <TextField name="phone" labelKey="rescueRequests.bodies.phone" type="tel" maxLength={200} />
        <TextField name="email" labelKey="rescueRequests.bodies.email" type="email" maxLength={200} />
        <TextField name="hours" labelKey="rescueRequests.bodies.hours" maxLength={200} />
        <TextField name="note" labelKey="rescueRequests.bodies.note" lines={2} />
        <TextField name="source" labelKey="rescueRequests.bodies.source" lines={2} />
        {body && <CheckField name="retired" labelKey="rescueRequests.bodies.retired" />}
      </FormSection>
    </>
  );
  const form = {
    defaults,
    doneKey: 'rescueRequests.bodies.saved',
    onDone: ({ id }: { readonly id: string }): void => void navigate(`/rescue-bodies/${id}`, { replace: true }),
    onCancel: (): void => void navigate(-1),
  };
  return (
    <Page titleKey={body ? 'rescueRequests.bodies.change' : 'rescueRequests.bodies.new'} width="form">
      <Panel>
        {body ? (
          <ActForm
            {...form}
            document={CorrectRescueBodyDocument}
            toInput={(v: Values) => ({
              ...input(v),
              bodyId: body.id,
              expectedVersion: body.version,
              retired: v.retired,
            })}
          >
            {fields}
          </ActForm>
        ) : (
          <ActForm {...form} document={RegisterRescueBodyDocument} toInput={(v: Values) => input(v)}>
            {fields}
          </ActForm>
        )}
      </Panel>
    </Page>
  );
}
