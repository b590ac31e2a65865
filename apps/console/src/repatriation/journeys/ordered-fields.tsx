import { todayIn, type TravelService } from '@homeward/domain';
import { Box, Checkbox, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldFrame } from '../../form/field-frame.js';
import { DateField, TextField } from '../../form/fields.js';
import { useField } from '../../form/use-field.js';
import { useT } from '../../i18n/use-t.js';
import { useTimeZone } from '../../session/session-store.js';
import { useNeedWords } from './needs-line.js';
import type { TravelNeeds } from './needs-documents.js';

export interface OrderedValues {
  readonly orderedFrom: string;
  readonly orderedOn: string | null;
  readonly reference: string;
  /** "case service", as they are ticked. */
  readonly needs: readonly string[];
}

export const nothingOrdered = (today: string): OrderedValues => ({
  orderedFrom: '',
  orderedOn: today,
  reference: '',
  needs: [],
});

export const orderKey = (caseId: string, service: TravelService): string => `${caseId} ${service}`;

export function orderedInput({ orderedFrom, orderedOn, reference, needs }: OrderedValues) {
  return {
    orderedFrom,
    ...(orderedOn ? { orderedOn } : {}),
    reference,
    needs: needs.map((key) => {
      const [caseId = '', service] = key.split(' ');
      return { caseId, service: service as TravelService };
    }),
  };
}

/** Only of who is still chosen: whoever was taken out of the list takes the ticks along. */
export function orderedOf({
  passengers,
  ordered,
}: {
  readonly passengers: readonly string[];
  readonly ordered: OrderedValues;
}): { readonly ordered?: ReturnType<typeof orderedInput> } {
  const input = orderedInput(ordered);
  const needs = input.needs.filter(({ caseId }) => passengers.includes(caseId));
  return needs.length > 0 ? { ordered: { ...input, needs } } : {};
}

interface OrderedFieldsProps {
  /** Path of the values: "ordered.", or empty where they are the form. */
  readonly path: string;
  readonly people: readonly TravelNeeds[];
  readonly required?: boolean;
  /** What else stands beside a person. */
  readonly beside?: (one: TravelNeeds) => ReactNode;
}

/** What was ordered from the carrier for whom, and by whom it is found there. */
export function OrderedFields({ path, people, required = false, beside }: OrderedFieldsProps) {
  const today = todayIn(useTimeZone());
  const { control } = useFormContext();
  const chosen = useWatch({ control, name: `${path}needs` }) as readonly string[];
  return (
    <>
      <NeedsToOrder name={`${path}needs`} people={people} required={required} beside={beside} />
      {(required || chosen.length > 0) && (
        <>
          <TextField
            name={`${path}orderedFrom`}
            labelKey="journeys.order.from"
            helpKey="journeys.order.fromHelp"
            required
          />
          <DateField name={`${path}orderedOn`} labelKey="journeys.order.on" max={today} required />
          <TextField
            name={`${path}reference`}
            labelKey="journeys.order.reference"
            helpKey="journeys.order.referenceHelp"
          />
        </>
      )}
    </>
  );
}

function NeedsToOrder({
  name,
  people,
  required,
  beside,
}: Omit<OrderedFieldsProps, 'path'> & { readonly name: string }) {
  const t = useT();
  const words = useNeedWords();
  const { field, frame } = useField({
    name,
    labelKey: 'journeys.order.needs',
    helpKey: 'journeys.order.needsHelp',
    required,
  });
  const chosen = Array.isArray(field.value) ? (field.value as string[]) : [];
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {people.map((one) => (
            <Box
              component="li"
              key={one.id}
              aria-label={one.reference}
              sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, py: 2 })}
            >
              <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 3 }}>
                <Box sx={{ minWidth: 0 }}>
                  <Typography sx={{ fontWeight: 600 }}>{one.reference}</Typography>
                  {one.toOrder.map((service) => {
                    const key = orderKey(one.id, service);
                    return (
                      <Box
                        component="label"
                        key={service}
                        sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 44, cursor: 'pointer' }}
                      >
                        <Checkbox
                          size="small"
                          sx={{ ml: -1.5 }}
                          checked={chosen.includes(key)}
                          onChange={(event) =>
                            field.onChange(
                              event.target.checked ? [...chosen, key] : chosen.filter((other) => other !== key),
                            )
                          }
                        />
                        <span>{words([service], one.language)[0]}</span>
                      </Box>
                    );
                  })}
                  {one.more && one.health === null && (
                    <Typography color="textSecondary">{t('journeys.needs.more')}</Typography>
                  )}
                  {one.heldBack && <Typography color="textSecondary">{t('journeys.needs.heldBack')}</Typography>}
                </Box>
                {beside?.(one)}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </FieldFrame>
  );
}
