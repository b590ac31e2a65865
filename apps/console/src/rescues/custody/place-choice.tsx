import { custodyKinds } from '@homeward/domain';
import { Alert, Select } from '@mui/material';
import { useFormContext, useWatch } from 'react-hook-form';
import { useDocument } from '../../data/use-document.js';
import { CodeChoice, CodeSelect, useCodeText } from '../../form/code-fields.js';
import { FieldFrame } from '../../form/field-frame.js';
import { CheckField, TextField } from '../../form/fields.js';
import { useField } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import { Loaded } from '../../parts/state-blocks.js';
import { Beds } from './bed-words.js';
import { CustodyPlacesDocument, type Place } from './place-documents.js';

interface PlaceChoiceProps {
  /** Where the fields stand in the input, with a dot at the end. */
  readonly prefix?: string;
  /** How many come there at once: each gets the bed that suits, and a full place is not passed by. Absent: one person. */
  readonly many?: number;
}

/** Where to: a place of the organisation with what is free there, or another one in words. */
export function PlaceChoice(props: PlaceChoiceProps) {
  const query = useDocument(CustodyPlacesDocument, { closed: false }, { anew: true });
  return <Loaded query={query}>{({ custodyPlaces }) => <Choice {...props} places={custodyPlaces.places} />}</Loaded>;
}

function Choice({ places, prefix = '', many }: PlaceChoiceProps & { readonly places: readonly Place[] }) {
  const t = useT();
  const kind = useCodeText('custodyKinds');
  const { setValue } = useFormContext();
  const words = (id: unknown): string => places.find((one) => one.id === id)?.name ?? t('inCustody.spell.inWords');
  const { field, error, frame } = useField({ name: `${prefix}placeId`, labelKey: 'inCustody.spell.choose' }, words);
  const [bed] = useWatch({ name: [`${prefix}bed`] }) as [Place['beds'][number]['bed'] | null];
  const chosen = places.find(({ id }) => id === field.value);
  const of = chosen?.beds.find((one) => one.bed === bed);
  const beds = of ? [of] : (chosen?.beds ?? []);
  const free = beds.reduce((sum, one) => sum + Math.max(0, one.free), 0);
  return (
    <>
      <FieldFrame {...frame}>
        {({ id, describedBy }) => (
          <Select
            native
            size="small"
            fullWidth
            value={(field.value as string | null) ?? ''}
            onChange={(event) => {
              field.onChange(event.target.value === '' ? null : event.target.value);
              setValue(`${prefix}bed`, null);
              if (many === undefined) setValue('fullSeen', false);
            }}
            onBlur={field.onBlur}
            error={error !== undefined}
            inputProps={{ id, name: field.name, 'aria-describedby': describedBy }}
          >
            <option value="">{t('inCustody.spell.inWords')}</option>
            {custodyKinds
              .filter((one) => places.some((place) => place.kind === one))
              .map((one) => (
                <optgroup key={one} label={kind(one)}>
                  {places
                    .filter((place) => place.kind === one)
                    .map((place) => (
                      <option key={place.id} value={place.id}>
                        {[place.name, place.province].filter(Boolean).join(' · ')}
                      </option>
                    ))}
                </optgroup>
              ))}
          </Select>
        )}
      </FieldFrame>
      {chosen ? (
        <>
          <Alert severity="info" icon={false} sx={{ mb: 4 }}>
            <Beds place={chosen} />
            {chosen.dangers !== '' && <div>{chosen.dangers}</div>}
          </Alert>
          {chosen.beds.length > 0 && (
            <CodeChoice
              name={`${prefix}bed`}
              labelKey="inCustody.spell.bed"
              helpKey={many === undefined ? undefined : 'rescues.confirm.bedHelp'}
              list="custodyBeds"
              codes={chosen.beds.map((one) => one.bed)}
              required={many === undefined}
            />
          )}
          {many !== undefined && beds.length > 0 && many > free && (
            <Alert severity="warning" sx={{ mb: 4 }}>
              {t('rescues.confirm.bedsShort', { free, people: many })}
            </Alert>
          )}
          {many === undefined && of && of.free <= 0 && (
            <Alert severity="warning" sx={{ mb: 4 }}>
              <strong>{t('inCustody.spell.fullTitle')}</strong>
              <CheckField name="fullSeen" labelKey="inCustody.spell.fullSeen" />
            </Alert>
          )}
        </>
      ) : (
        <>
          <CodeSelect
            name={`${prefix}kind`}
            labelKey="rescues.custody.kind"
            list="custodyKinds"
            codes={custodyKinds}
            required
          />
          <TextField
            name={`${prefix}place`}
            labelKey="rescues.custody.place"
            whyKey="rescues.custody.placeWhy"
            maxLength={200}
            required
          />
        </>
      )}
    </>
  );
}
