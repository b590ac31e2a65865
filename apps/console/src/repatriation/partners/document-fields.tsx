import { travelDocumentKinds } from '@homeward/domain';
import { useWatch } from 'react-hook-form';
import { CodeSelect, useCodeText } from '../../form/code-fields.js';
import { DateField, TextField } from '../../form/fields.js';
import type { TravelDocumentKind } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { useDates } from '../../parts/use-dates.js';

export interface IssuedDocument {
  readonly kind: TravelDocumentKind;
  readonly number: string;
  readonly expiresOn: string | null;
}
export const noDocument: IssuedDocument = { kind: 'LAISSEZ_PASSER', number: '', expiresOn: null };

/** What is sent of the fields: nothing where the step issues no paper, is not done, or nobody wrote anything. */
export const documentSaid = (item: string, state: string, { kind, number, expiresOn }: IssuedDocument) =>
  item === 'TRAVEL_DOCUMENT_ISSUED' && state === 'DONE' && (number.trim() !== '' || expiresOn)
    ? { kind, number: number.trim(), expiresOn: expiresOn || null }
    : null;

/** Of the step "travel document issued": the paper that it is about, once it is done. */
export function DocumentFields({ item }: { readonly item: string }) {
  const state = useWatch({ name: 'state' }) as string | undefined;
  if (item !== 'TRAVEL_DOCUMENT_ISSUED' || state !== 'DONE') return null;
  return (
    <>
      <CodeSelect
        name="document.kind"
        labelKey="partners.own.documentKind"
        list="travelDocumentKinds"
        codes={travelDocumentKinds}
        required
      />
      <TextField
        name="document.number"
        labelKey="partners.own.documentNumber"
        helpKey="partners.own.documentNumberHelp"
      />
      <DateField name="document.expiresOn" labelKey="partners.own.documentExpires" />
    </>
  );
}

/** The paper in one line. */
export function useDocumentText(): (document: IssuedDocument) => string {
  const t = useT();
  const kind = useCodeText('travelDocumentKinds');
  const dates = useDates();
  return ({ kind: code, number, expiresOn }) =>
    expiresOn
      ? t('partners.own.documentSaid', { kind: kind(code), number, date: dates.date(expiresOn) })
      : t('partners.own.documentSaidOpen', { kind: kind(code), number });
}
