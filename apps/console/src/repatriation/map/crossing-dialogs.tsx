import { crossingKinds, type CrossingKind, crossingStates, type CrossingState, todayIn } from '@homeward/domain';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, CodeSelect } from '../../form/code-fields.js';
import { CheckField, DateField, NumberField, TextField } from '../../form/fields.js';
import { LinesField, linesOf } from '../../form/lines-field.js';
import { CountrySelect } from '../../form/pick-fields.js';
import { useT } from '../../i18n/use-t.js';
import { useTimeZone } from '../../session/session-store.js';
import { PlainDialog } from '../plain-dialog.js';
import {
  CheckBorderCrossingDocument,
  type Crossing,
  EndBorderCrossingDocument,
  RecordBorderCrossingDocument,
} from './documents.js';

interface Values {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly country: string | null;
  readonly otherCountry: string | null;
  readonly province: string;
  readonly kind: CrossingKind | null;
  readonly state: CrossingState | null;
  readonly hours: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly validFrom: string | null;
  readonly source: string;
  readonly checked: boolean;
}
interface RowProps {
  readonly row: Crossing;
  readonly onClose: () => void;
}
const source = {
  name: 'source',
  labelKey: 'repatriation.missions.source',
  whyKey: 'repatriation.missions.sourceWhy',
  required: true,
  lines: 2,
} as const;

/** A new crossing, or the row that follows one: the row of before ends on the eve. */
export function CrossingDialog({ row, onClose }: { readonly row: Crossing | undefined; readonly onClose: () => void }) {
  const t = useT();
  const today = todayIn(useTimeZone());
  const defaults: Values = {
    name: row?.name ?? '',
    otherNames: row?.otherNames ?? [],
    country: row?.country ?? null,
    otherCountry: row?.otherCountry ?? null,
    province: row?.province ?? '',
    kind: row?.kind ?? 'ROAD',
    state: row?.state ?? null,
    hours: row?.hours ?? '',
    latitude: row?.latitude ?? null,
    longitude: row?.longitude ?? null,
    validFrom: today,
    source: '',
    checked: false,
  };
  return (
    <PlainDialog
      title={row ? row.name : t('wayHomeMap.crossing.add')}
      {...(row ? { lead: t('wayHomeMap.crossing.changeLead') } : {})}
      onClose={onClose}
    >
      <ActForm
        document={RecordBorderCrossingDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={({ otherNames, ...v }: Values) => ({
          ...v,
          ...(row ? { replacesId: row.id } : {}),
          otherNames: linesOf(otherNames),
          country: v.country ?? '',
          otherCountry: v.otherCountry ?? '',
          kind: v.kind ?? 'ROAD',
          state: v.state ?? 'OPEN',
          validFrom: v.validFrom ?? today,
        })}
      >
        {row === undefined && <WhereFields />}
        <CodeChoice
          name="state"
          labelKey="wayHomeMap.crossing.state"
          whyKey="wayHomeMap.crossing.stateWhy"
          list="crossingStates"
          codes={crossingStates}
          required
        />
        <TextField name="hours" labelKey="wayHomeMap.crossing.hours" maxLength={200} />
        <DateField name="validFrom" labelKey="wayHomeMap.crossing.from" required />
        <TextField {...source} />
        <CheckField name="checked" labelKey="missions.checkedNow" />
        {row && <WhereFields />}
      </ActForm>
    </PlainDialog>
  );
}

/** Which crossing it is: asked first of a new one, and last of one whose state has changed. */
function WhereFields() {
  return (
    <>
      <TextField
        name="name"
        labelKey="wayHomeMap.crossing.name"
        helpKey="wayHomeMap.crossing.nameHelp"
        maxLength={200}
        required
      />
      <LinesField
        name="otherNames"
        labelKey="wayHomeMap.crossing.otherNames"
        helpKey="wayHomeMap.crossing.otherNamesHelp"
      />
      <CountrySelect name="country" labelKey="wayHomeMap.crossing.country" required />
      <CountrySelect name="otherCountry" labelKey="wayHomeMap.crossing.otherCountry" required />
      <TextField name="province" labelKey="wayHomeMap.crossing.province" maxLength={200} />
      <CodeSelect name="kind" labelKey="wayHomeMap.crossing.kind" list="crossingKinds" codes={crossingKinds} required />
      <NumberField
        name="latitude"
        labelKey="wayHomeMap.crossing.latitude"
        helpKey="wayHomeMap.crossing.positionHelp"
        min={-90}
        max={90}
        step={0.001}
      />
      <NumberField name="longitude" labelKey="wayHomeMap.crossing.longitude" min={-180} max={180} step={0.001} />
    </>
  );
}

export function EndCrossingDialog({ row, onClose }: RowProps) {
  const t = useT();
  const today = todayIn(useTimeZone());
  return (
    <PlainDialog title={t('missions.endTitle')} lead={row.name} onClose={onClose}>
      <ActForm
        document={EndBorderCrossingDocument}
        defaults={{ on: today }}
        doneKey="repatriation.saved"
        submitKey="missions.end"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: { on: string | null }) => ({ rowId: row.id, expectedVersion: row.version, on: v.on ?? today })}
      >
        <DateField name="on" labelKey="missions.endOn" required />
      </ActForm>
    </PlainDialog>
  );
}

/** "I compared it": with what, so that the next one can do so too. */
export function CheckCrossingDialog({ row, onClose }: RowProps) {
  const t = useT();
  return (
    <PlainDialog title={row.name} lead={t('missions.checkLead')} onClose={onClose}>
      <ActForm
        document={CheckBorderCrossingDocument}
        // What says itself that it is to be checked is no source of what was checked.
        defaults={{ source: '' }}
        doneKey="repatriation.saved"
        submitKey="missions.check"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: { source: string }) => ({ rowId: row.id, expectedVersion: row.version, source: v.source })}
      >
        <TextField {...source} />
      </ActForm>
    </PlainDialog>
  );
}
