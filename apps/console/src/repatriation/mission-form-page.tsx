import { openingProblem, readOpening } from '@homeward/domain';
import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useNavigate, useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { choiceStyle } from '../form/choice-style.js';
import { FieldFrame } from '../form/field-frame.js';
import { TextField } from '../form/fields.js';
import { CountrySelect } from '../form/pick-fields.js';
import { useField, type FieldProps } from '../form/use-field.js';
import type { MissionPartsFragment } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, NotFound } from '../parts/state-blocks.js';
import { CorrectMissionDocument, MissionDocument, RegisterMissionDocument } from './mission-documents.js';
import { ZoneField } from './zone-field.js';

interface Values {
  readonly name: string;
  readonly sendingCountry: string | null;
  readonly locatedIn: string | null;
  readonly city: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly weekend: readonly number[];
  readonly zone: string;
  readonly opening: string;
  readonly note: string;
  readonly source: string;
}

export default function MissionFormPage() {
  const { id } = useParams();
  return id === undefined ? <MissionForm /> : <Existing id={id} />;
}

function Existing({ id }: { readonly id: string }) {
  const query = useDocument(MissionDocument, { id });
  return <Loaded query={query}>{({ mission }) => (mission ? <MissionForm mission={mission} /> : <NotFound />)}</Loaded>;
}

function MissionForm({ mission }: { readonly mission?: MissionPartsFragment }) {
  const t = useT();
  const navigate = useNavigate();
  const defaults: Values = {
    name: mission?.name ?? '',
    sendingCountry: mission?.sendingCountry ?? null,
    locatedIn: mission?.locatedIn ?? null,
    city: mission?.city ?? '',
    address: mission?.address ?? '',
    phone: mission?.phone ?? '',
    email: mission?.email ?? '',
    weekend: mission?.weekend ?? [6, 7],
    zone: mission?.zone ?? '',
    opening: mission?.opening.join(', ') ?? '',
    note: mission?.note ?? '',
    source: mission?.source ?? '',
  };
  const input = (v: Values) => ({
    name: v.name,
    sendingCountry: v.sendingCountry ?? '',
    locatedIn: v.locatedIn ?? '',
    city: v.city,
    address: v.address,
    phone: v.phone,
    email: v.email,
    weekend: [...v.weekend],
    zone: v.zone,
    opening: readOpening(v.opening),
    note: v.note,
    source: v.source,
  });
  const fields = (
    <>
      <FormSection titleKey="repatriation.missions.about">
        <TextField name="name" labelKey="repatriation.missions.name" required />
        <CountrySelect name="sendingCountry" labelKey="repatriation.missions.sending" required />
        <CountrySelect name="locatedIn" labelKey="repatriation.missions.located" required />
        <TextField name="city" labelKey="repatriation.missions.city" />
        <TextField name="address" labelKey="repatriation.missions.address" lines={2} />
        <TextField name="phone" labelKey="repatriation.missions.phone" type="tel" />
        <TextField name="email" labelKey="repatriation.missions.email" type="email" />
      </FormSection>
      <FormSection titleKey="repatriation.missions.calendar">
        <WeekendField name="weekend" labelKey="repatriation.missions.weekend" />
        <TextField
          name="opening"
          labelKey="missions.opening"
          helpKey="missions.openingHelp"
          check={(value) => hoursFault(t, value)}
        />
        <ZoneField name="zone" labelKey="missions.zone" noneKey="missions.zoneNone" />
      </FormSection>
      <FormSection titleKey="repatriation.missions.more">
        <TextField name="note" labelKey="repatriation.field.note" lines={2} />
        <TextField
          name="source"
          labelKey="repatriation.missions.source"
          whyKey="repatriation.missions.sourceWhy"
          required
          lines={2}
        />
      </FormSection>
    </>
  );
  const done = (value: { readonly id: string }): void => void navigate(`/missions/${value.id}`);
  const cancel = (): void => void navigate(-1);
  return (
    <Page titleKey={mission ? 'repatriation.missions.correct' : 'repatriation.missions.new'} width="form">
      <Panel>
        {mission ? (
          <ActForm
            document={CorrectMissionDocument}
            defaults={defaults}
            doneKey="repatriation.saved"
            onDone={done}
            onCancel={cancel}
            toInput={(v: Values) => ({ ...input(v), missionId: mission.id, expectedVersion: mission.version })}
          >
            {fields}
          </ActForm>
        ) : (
          <ActForm
            document={RegisterMissionDocument}
            defaults={defaults}
            doneKey="repatriation.saved"
            onDone={done}
            onCancel={cancel}
            toInput={(v: Values) => input(v)}
          >
            {fields}
          </ActForm>
        )}
      </Panel>
    </Page>
  );
}

const hoursFault = (t: ReturnType<typeof useT>, value: unknown): string | undefined => {
  const code = openingProblem(readOpening(typeof value === 'string' ? value : ''));
  return code && t(`errors.${code}`);
};

/** Days of the week on which the mission is closed. */
function WeekendField(props: FieldProps) {
  const t = useT();
  const { field, frame } = useField(props);
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <ToggleButtonGroup
          value={field.value as number[]}
          onChange={(_event, next: number[]) => field.onChange(next)}
          sx={choiceStyle}
        >
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <ToggleButton key={day} value={day} size="small">
              {t(`repatriation.weekday.d${day}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </FieldFrame>
  );
}
