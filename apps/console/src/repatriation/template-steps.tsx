import {
  type ActingParty,
  checklistItems,
  type ChecklistItem,
  inWords,
  isFixed,
  type ItemCode,
  noText,
  partiesFor,
  type StepTexts,
} from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useLocale } from 'react-admin';
import { CodeSelect, useCodeText } from '../form/code-fields.js';
import { FieldFrame } from '../form/field-frame.js';
import { CheckField, NumberField, TextField } from '../form/fields.js';
import { useField, type FieldProps } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';

export interface OwnValue {
  readonly code: string;
  readonly title: StepTexts;
  readonly hint: StepTexts;
  readonly party: ActingParty | null;
  readonly days: number | null;
  readonly needs: readonly ItemCode[];
  readonly before: readonly ItemCode[];
  readonly mayBeNotNeeded: boolean;
}
export interface ChangeValue {
  readonly item: ItemCode | null;
  readonly needs: readonly ItemCode[];
  readonly party: ActingParty | null;
  readonly days: number | null;
  readonly hint: StepTexts;
  readonly notNeeded: string;
}

const newStep: OwnValue = {
  code: 'OWN_',
  title: noText,
  hint: noText,
  party: 'COORDINATOR',
  days: 7,
  needs: ['CONSENT_AND_RISK'],
  before: [],
  mayBeNotNeeded: true,
};
const newChange: ChangeValue = { item: null, needs: [], party: null, days: null, hint: noText, notNeeded: '' };

/** A step of one's own comes before the booking or never. */
const beforeTheJourney: readonly ChecklistItem[] = checklistItems.slice(
  0,
  checklistItems.indexOf('MOVEMENT_BOOKED') + 1,
);

/** The nineteen up to the booking and the own steps of this form, as they are called by now. */
function useSteps(but: string): readonly { readonly value: string; readonly label: string }[] {
  const locale = useLocale();
  const code = useCodeText('checklistItems');
  const own = (useWatch({ name: 'own' }) as readonly OwnValue[] | undefined) ?? [];
  return [
    ...beforeTheJourney.map((item) => ({ value: item, label: code(item) })),
    ...own
      .filter((step) => step.code.length > 4)
      .map((step) => ({ value: step.code, label: inWords(step.title, locale) || step.code })),
  ].filter((step) => step.value !== but);
}

/** Which steps: folded away, what is chosen can be read without opening it. */
function StepChecks({ but, ...props }: FieldProps & { readonly but: string }) {
  const steps = useSteps(but);
  const labelOf = (value: unknown): string => steps.find((step) => step.value === value)?.label ?? String(value);
  const { field, frame } = useField(props, (value) => (Array.isArray(value) ? value.map(labelOf).join(', ') : ''));
  const chosen = Array.isArray(field.value) ? (field.value as string[]) : [];
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <details>
          <Box component="summary" sx={{ cursor: 'pointer', minHeight: 32, py: 1 }}>
            {chosen.length > 0 ? chosen.map(labelOf).join(', ') : '–'}
          </Box>
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 4 }}>
            {steps.map(({ value, label }) => (
              <Box
                key={value}
                component="label"
                sx={{ display: 'flex', gap: 2, alignItems: 'center', minHeight: 40, cursor: 'pointer' }}
              >
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={(event) =>
                    field.onChange(
                      event.target.checked ? [...chosen, value] : chosen.filter((other) => other !== value),
                    )
                  }
                />
                {label}
              </Box>
            ))}
          </Box>
        </details>
      )}
    </FieldFrame>
  );
}

function Card({
  title,
  onRemove,
  children,
}: {
  readonly title: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}) {
  const t = useT();
  return (
    <Box
      component="fieldset"
      sx={({ tokens }) => ({ border: `1px solid ${tokens.border}`, borderRadius: 1, p: 4, m: 0, mb: 4, minWidth: 0 })}
    >
      <Box component="legend" sx={{ fontWeight: 600, px: 1 }}>
        {title}
      </Box>
      {children}
      <Button color="error" onClick={onRemove} aria-label={`${t('repatriation.templates.remove')}: ${title}`}>
        {t('repatriation.templates.remove')}
      </Button>
    </Box>
  );
}

/** Steps of the organisation's own, in the form of a template. */
export function OwnStepsField() {
  const t = useT();
  const locale = useLocale();
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: 'own' });
  const own = (useWatch({ name: 'own' }) as readonly OwnValue[] | undefined) ?? [];
  return (
    <Box>
      <Typography variant="h3" component="h2">
        {t('repatriation.templates.own')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 3 }}>
        {t('repatriation.templates.ownHelp')}
      </Typography>
      {fields.map((field, index) => {
        const step = own[index];
        const title = (step && (inWords(step.title, locale) || step.code)) ?? '';
        const at = (name: string): string => `own.${index}.${name}`;
        const of = { labelParams: { step: title } };
        return (
          <Card key={field.id} title={title} onRemove={() => remove(index)}>
            <TextField name={at('title.en')} labelKey="repatriation.templates.titleEn" {...of} />
            <TextField name={at('title.km')} labelKey="repatriation.templates.titleKm" lang="km" {...of} />
            <TextField
              name={at('code')}
              labelKey="repatriation.templates.code"
              helpKey="repatriation.templates.codeHelp"
              required
              {...of}
            />
            <CodeSelect
              name={at('party')}
              labelKey="repatriation.templates.party"
              helpKey="repatriation.templates.partyMission"
              list="actingParties"
              codes={partiesFor(step?.code ?? '')}
              required
              {...of}
            />
            <NumberField name={at('days')} labelKey="repatriation.templates.days" min={0} max={365} required {...of} />
            <StepChecks name={at('needs')} labelKey="repatriation.templates.needs" but={step?.code ?? ''} {...of} />
            <StepChecks name={at('before')} labelKey="repatriation.templates.before" but={step?.code ?? ''} {...of} />
            <TextField
              name={at('hint.en')}
              labelKey="repatriation.templates.hintEn"
              helpKey="repatriation.templates.hintHelp"
              {...of}
            />
            <TextField name={at('hint.km')} labelKey="repatriation.templates.hintKm" lang="km" {...of} />
            <CheckField name={at('mayBeNotNeeded')} labelKey="repatriation.templates.mayBeNotNeeded" {...of} />
          </Card>
        );
      })}
      <Button variant="outlined" onClick={() => append(newStep)}>
        {t('repatriation.templates.addOwn')}
      </Button>
    </Box>
  );
}

/** What is different of the steps that everybody has. */
export function ChangesField() {
  const t = useT();
  const code = useCodeText('checklistItems');
  const { control } = useFormContext();
  const { fields, append, remove } = useFieldArray({ control, name: 'changes' });
  const changes = (useWatch({ name: 'changes' }) as readonly ChangeValue[] | undefined) ?? [];
  return (
    <Box sx={{ mt: 5, mb: 5 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 3 }}>
        {t('repatriation.templates.changes')}
      </Typography>
      {fields.map((field, index) => {
        const item = changes[index]?.item;
        const title = item && isFixed(item) ? code(item) : t('repatriation.templates.addChange');
        const at = (name: string): string => `changes.${index}.${name}`;
        return (
          <Card key={field.id} title={title} onRemove={() => remove(index)}>
            <CodeSelect
              name={at('item')}
              labelKey="repatriation.templates.item"
              list="checklistItems"
              codes={checklistItems}
              required
            />
            <TextField
              name={at('notNeeded')}
              labelKey="repatriation.templates.notNeeded"
              helpKey="repatriation.templates.notNeededHelp"
            />
            <CodeSelect
              name={at('party')}
              labelKey="repatriation.templates.party"
              helpKey={
                item && partiesFor(item).includes('MISSION')
                  ? 'repatriation.templates.partyUsual'
                  : 'repatriation.templates.partyNoMission'
              }
              list="actingParties"
              codes={partiesFor(item ?? '')}
            />
            <NumberField
              name={at('days')}
              labelKey="repatriation.templates.days"
              helpKey="repatriation.templates.daysUsual"
              min={0}
              max={365}
            />
            <StepChecks name={at('needs')} labelKey="repatriation.templates.needs" but={item ?? ''} />
            <TextField
              name={at('hint.en')}
              labelKey="repatriation.templates.hintEn"
              helpKey="repatriation.templates.hintHelp"
            />
            <TextField name={at('hint.km')} labelKey="repatriation.templates.hintKm" lang="km" />
          </Card>
        );
      })}
      <Button variant="outlined" onClick={() => append(newChange)}>
        {t('repatriation.templates.addChange')}
      </Button>
    </Box>
  );
}
