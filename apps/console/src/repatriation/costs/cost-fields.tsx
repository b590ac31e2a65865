import { costKinds, costStates, currencies, type Money, payers } from '@homeward/domain';
import { useWatch } from 'react-hook-form';
import { useDocument } from '../../data/use-document.js';
import { CodeChoice, CodeSelect } from '../../form/code-fields.js';
import { DateField, TextField } from '../../form/fields.js';
import { MoneyField } from '../../form/money-field.js';
import { DonorsDocument } from './cost-documents.js';
import { PlainSelect } from './plain-options.js';

export interface SpentValues {
  readonly kind: (typeof costKinds)[number] | null;
  readonly amountMinor: Money | null;
  readonly on: string | null;
  readonly payer: (typeof payers)[number] | null;
  readonly donorId: string | null;
  readonly state: (typeof costStates)[number] | null;
  readonly note: string;
}
const recordable = costStates.filter((state) => state !== 'REFUNDED');

/** What was spent on what, by whom. @param path where it stands in the input, such as `instead.` */
export function SpentFields({
  path = '',
  note,
  today,
}: {
  readonly path?: string;
  readonly note: boolean;
  readonly today: string;
}) {
  return (
    <>
      <CodeSelect name={`${path}kind`} labelKey="costs.field.kind" list="costKinds" codes={costKinds} required />
      <MoneyField name={`${path}amountMinor`} labelKey="costs.field.amount" required />
      <DateField name={`${path}on`} labelKey="costs.field.on" max={addYear(today)} required />
      <PayerFields path={path} />
      <CodeChoice name={`${path}state`} labelKey="costs.field.state" list="costStates" codes={recordable} required />
      {note && <TextField name={`${path}note`} labelKey="costs.field.note" helpKey="costs.field.noteHelp" lines={2} />}
    </>
  );
}

/** Who pays; a code of a donor where it is a donor's money. */
export function PayerFields({ path = '', name = 'payer' }: { readonly path?: string; readonly name?: string }) {
  const payer = useWatch({ name: `${path}${name}` }) as string | null;
  const donors = useDocument(DonorsDocument, {}).data?.donors ?? [];
  const withDonor = payer === 'DONOR' || payer === 'ORGANISATION';
  return (
    <>
      <CodeSelect name={`${path}${name}`} labelKey="costs.field.payer" list="payers" codes={payers} required />
      {withDonor && (
        <PlainSelect
          name={`${path}donorId`}
          labelKey="costs.field.donor"
          helpKey="costs.field.donorHelp"
          required={payer === 'DONOR'}
          options={donors.map((donor) => ({ value: donor.id, label: `${donor.code} – ${donor.name}` }))}
        />
      )}
    </>
  );
}

export const emptySpent = (today: string): SpentValues => ({
  kind: null,
  amountMinor: null,
  on: today,
  payer: 'ORGANISATION',
  donorId: null,
  state: 'PAID',
  note: '',
});

/** As the mutation takes it. A donor that was chosen and then hidden does not go along. */
export const spentOf = (v: SpentValues, withNote: boolean) => ({
  kind: v.kind ?? ('OTHER' as const),
  amountMinor: v.amountMinor?.minor ?? 0,
  currency: v.amountMinor?.currency ?? currencies[0] ?? 'USD',
  on: v.on ?? '',
  payer: v.payer ?? ('ORGANISATION' as const),
  donorId: v.payer === 'DONOR' || v.payer === 'ORGANISATION' ? v.donorId : null,
  state: v.state ?? ('PAID' as const),
  ...(withNote ? { note: v.note } : {}),
});

const addYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
