import {
  languageCodes,
  type TravelHealthNeed,
  travelHealthNeeds,
  type TravelService,
  travelServices,
} from '@homeward/domain';
import { Select } from '@mui/material';
import { useMemo } from 'react';
import { useLocale } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ActForm } from '../../form/act-form.js';
import { CodeChecks } from '../../form/code-fields.js';
import { FieldFrame } from '../../form/field-frame.js';
import { TextField } from '../../form/fields.js';
import { type FieldProps, useField } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import { languageName } from '../../parts/countries.js';
import { PlainDialog } from '../plain-dialog.js';
import { SetTravelNeedsDocument, type TravelNeeds } from './needs-documents.js';

interface Values {
  readonly services: readonly TravelService[];
  readonly language: string | null;
  readonly health: readonly TravelHealthNeed[];
  readonly words: string;
}

interface NeedsDialogProps {
  readonly reference: string;
  readonly needs: TravelNeeds;
  readonly onClose: () => void;
}

/** What somebody needs on the way: ticked, and in words only where no tick says it. */
export function NeedsDialog({ reference, needs, onClose }: NeedsDialogProps) {
  const t = useT();
  const defaults: Values = {
    services: needs.services,
    language: needs.language || null,
    health: needs.health ?? [],
    words: needs.words ?? '',
  };
  // Whoever sees the health of this person writes it down, too.
  const health = needs.health !== null;
  return (
    <PlainDialog title={t('journeys.needs.of', { reference })} lead={t('journeys.needs.lead')} onClose={onClose}>
      <ActForm
        document={SetTravelNeedsDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: Values) => ({
          caseId: needs.id,
          expectedVersion: needs.version,
          services: [...v.services],
          language: v.language,
          ...(health ? { health: [...v.health], words: v.words } : {}),
        })}
      >
        <CodeChecks name="services" labelKey="journeys.needs.services" list="travelServices" codes={travelServices} />
        <Interpreter />
        {health && (
          <>
            <CodeChecks
              name="health"
              labelKey="journeys.needs.health"
              helpKey="journeys.needs.healthHelp"
              list="travelHealthNeeds"
              codes={travelHealthNeeds}
            />
            <TextField name="words" labelKey="journeys.needs.words" helpKey="journeys.needs.wordsHelp" lines={2} />
          </>
        )}
      </ActForm>
    </PlainDialog>
  );
}

function Interpreter() {
  const services = useWatch({ name: 'services' }) as Values['services'];
  return services.includes('INTERPRETER') ? (
    <LanguageField name="language" labelKey="journeys.needs.language" required />
  ) : null;
}

function LanguageField(props: FieldProps) {
  const t = useT();
  const locale = useLocale();
  const { field, error, frame } = useField(props);
  const options = useMemo(
    () =>
      languageCodes
        .map((code) => ({ code, label: languageName(code, locale) ?? t(`codes.unnamedLanguages.${code}`) }))
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    [locale, t],
  );
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={(field.value as string | null | undefined) ?? ''}
          onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
          onBlur={field.onBlur}
          error={error !== undefined}
          sx={{ minWidth: 240, maxWidth: '100%' }}
          inputProps={{ id, name: field.name, 'aria-describedby': describedBy, 'aria-required': props.required }}
        >
          <option value="">{t('shell.form.choose')}</option>
          {options.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}
