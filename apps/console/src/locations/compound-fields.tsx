import { positionPrecisions, type PositionPrecision } from '@homeward/domain';
import { FormSection } from '../form/act-form.js';
import { CodeChoice } from '../form/code-fields.js';
import { NumberField, TextField } from '../form/fields.js';
import { CountrySelect } from '../form/pick-fields.js';
import type { OpenedCompound } from './compound-documents.js';

export interface CompoundValues {
  readonly name: string;
  /** One in each line. */
  readonly aliases: string;
  readonly country: string | null;
  readonly province: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: PositionPrecision | null;
  readonly floors: number | null;
  readonly armedGroup: string;
  readonly description: string;
}

export const emptyCompound: CompoundValues = {
  name: '',
  aliases: '',
  country: 'KH',
  province: '',
  latitude: null,
  longitude: null,
  precision: null,
  floors: null,
  armedGroup: '',
  description: '',
};

export const compoundValues = (compound: OpenedCompound): CompoundValues => ({
  name: compound.name,
  aliases: compound.aliases.join('\n'),
  country: compound.country,
  province: compound.province,
  latitude: compound.latitude ?? null,
  longitude: compound.longitude ?? null,
  precision: compound.precision ?? null,
  floors: compound.floors ?? null,
  armedGroup: compound.armedGroup,
  description: compound.description,
});

export const compoundInput = (values: CompoundValues) => ({
  name: values.name.trim(),
  aliases: values.aliases
    .split('\n')
    .map((alias) => alias.trim())
    .filter(Boolean),
  country: values.country ?? '',
  province: values.province.trim(),
  latitude: values.latitude,
  longitude: values.longitude,
  precision: values.precision,
  floors: values.floors,
  armedGroup: values.armedGroup.trim(),
  description: values.description.trim(),
});

export function CompoundFields() {
  return (
    <>
      <FormSection titleKey="locations.form.names">
        <TextField name="name" labelKey="locations.form.name" maxLength={200} required />
        <TextField
          name="aliases"
          labelKey="locations.form.aliases"
          helpKey="locations.form.aliasesHelp"
          whyKey="locations.form.aliasesWhy"
          lines={3}
        />
      </FormSection>
      <FormSection titleKey="locations.form.where">
        <CountrySelect name="country" labelKey="locations.form.country" required />
        <TextField name="province" labelKey="locations.form.province" maxLength={200} />
        <NumberField name="latitude" labelKey="locations.form.latitude" min={-90} max={90} />
        <NumberField name="longitude" labelKey="locations.form.longitude" min={-180} max={180} />
        <CodeChoice
          name="precision"
          labelKey="locations.form.precision"
          whyKey="locations.form.precisionWhy"
          list="positionPrecisions"
          codes={positionPrecisions}
        />
      </FormSection>
      <FormSection titleKey="locations.form.looks">
        <NumberField name="floors" labelKey="locations.form.floors" min={0} max={200} step={1} />
        <TextField name="armedGroup" labelKey="locations.form.armedGroup" maxLength={200} />
        <TextField name="description" labelKey="locations.form.description" lines={4} />
      </FormSection>
    </>
  );
}
