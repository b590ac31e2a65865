import { type Money, isCurrency } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { DateField, TextField } from '../../form/fields.js';
import { MoneyField } from '../../form/money-field.js';
import type { DonorsQuery } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { moneyText } from '../../parts/money-text.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan } from '../../session/session-store.js';
import { CurrencyField } from '../currency-field.js';
import { PlainDialog } from '../plain-dialog.js';
import {
  CorrectDonorDocument,
  DonorsDocument,
  ExchangeRatesDocument,
  RecordDonorDocument,
  RecordExchangeRateDocument,
} from './cost-documents.js';

type Donor = DonorsQuery['donors'][number];
type Open = 'donor' | 'rate' | Donor;

/** Donor codes and dated exchange rates: what reports are made with. */
export default function MoneyPage() {
  const t = useT();
  const can = useCan();
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  const change = can('reference.change');
  return (
    <Page titleKey="costs.reference.title" lead={t('costs.reference.lead')}>
      <Box sx={{ display: 'grid', gap: 5 }}>
        <Donors onOpen={change ? setOpen : null} />
        <Rates onOpen={change ? setOpen : null} />
      </Box>
      {open === 'rate' && <RateDialog onClose={close} />}
      {open === 'donor' && <DonorDialog onClose={close} />}
      {open !== null && typeof open === 'object' && <DonorDialog donor={open} onClose={close} />}
    </Page>
  );
}

interface ListProps {
  /** Null: may look and not change. */
  readonly onOpen: ((open: Open) => void) | null;
}
const line = { display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', px: 4, py: 2.5 } as const;

function Donors({ onOpen }: ListProps) {
  const t = useT();
  const { date } = useDates();
  const query = useDocument(DonorsDocument, {});
  return (
    <Panel
      flush
      titleKey="costs.reference.donors"
      actions={
        onOpen && (
          <Button variant="contained" onClick={() => onOpen('donor')}>
            {t('costs.reference.addDonor')}
          </Button>
        )
      }
    >
      <Loaded query={query}>
        {({ donors }) =>
          donors.length === 0 ? (
            <Empty titleKey="costs.reference.noDonors" />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {donors.map((donor) => (
                <Box
                  component="li"
                  key={donor.id}
                  sx={({ tokens }) => ({ ...line, borderTop: `1px solid ${tokens.border}` })}
                >
                  <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
                    <Typography sx={{ fontWeight: 600 }}>
                      {donor.code} – {donor.name}
                    </Typography>
                    <Typography color="textSecondary">
                      {date(donor.validFrom)} –{' '}
                      {donor.validTo ? date(donor.validTo) : t('repatriation.missions.openEnd')} · {donor.currency}
                      {donor.budgetMinor != null ? ` · ${moneyText(donor.budgetMinor, donor.currency)}` : ''}
                    </Typography>
                  </Box>
                  {onOpen && (
                    <Button
                      onClick={() => onOpen(donor)}
                      aria-label={`${t('costs.reference.correctDonor')}: ${donor.code}`}
                    >
                      {t('costs.reference.correctDonor')}
                    </Button>
                  )}
                </Box>
              ))}
            </Box>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Rates({ onOpen }: ListProps) {
  const t = useT();
  const { date } = useDates();
  const query = useDocument(ExchangeRatesDocument, {});
  return (
    <Panel
      flush
      titleKey="costs.reference.rates"
      actions={onOpen && <Button onClick={() => onOpen('rate')}>{t('costs.reference.addRate')}</Button>}
    >
      <Typography color="textSecondary" sx={{ px: 4, pb: 3 }}>
        {t('costs.reference.ratesLead')}
      </Typography>
      <Loaded query={query}>
        {({ exchangeRates }) =>
          exchangeRates.length === 0 ? (
            <Empty titleKey="costs.reference.noRates" />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {exchangeRates.map((rate) => (
                <Box
                  component="li"
                  key={rate.id}
                  sx={({ tokens }) => ({ ...line, borderTop: `1px solid ${tokens.border}` })}
                >
                  <Typography sx={{ flex: '1 1 240px', fontVariantNumeric: 'tabular-nums' }}>
                    {t('costs.reference.oneIs', { from: rate.fromCurrency, rate: rate.rate, to: rate.toCurrency })}
                  </Typography>
                  <Typography color="textSecondary">
                    {date(rate.validFrom)} · {rate.source}
                  </Typography>
                </Box>
              ))}
            </Box>
          )
        }
      </Loaded>
    </Panel>
  );
}

interface DonorValues {
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly budgetMinor: Money | null;
}

function DonorDialog({ donor, onClose }: { readonly donor?: Donor; readonly onClose: () => void }) {
  const t = useT();
  const defaults: DonorValues = {
    code: donor?.code ?? '',
    name: donor?.name ?? '',
    currency: donor?.currency ?? 'USD',
    validFrom: donor?.validFrom ?? null,
    validTo: donor?.validTo ?? null,
    budgetMinor:
      donor?.budgetMinor != null && isCurrency(donor.currency)
        ? { minor: donor.budgetMinor, currency: donor.currency }
        : null,
  };
  const fieldsOf = (v: DonorValues) => ({
    code: v.code.trim(),
    name: v.name.trim(),
    currency: v.currency,
    validFrom: v.validFrom ?? '',
    validTo: v.validTo,
    budgetMinor: v.budgetMinor?.currency === v.currency ? v.budgetMinor.minor : null,
  });
  const common = { defaults, doneKey: 'repatriation.saved', onDone: onClose, onCancel: onClose };
  const fields = (
    <>
      <TextField name="code" labelKey="costs.reference.code" required maxLength={40} />
      <TextField name="name" labelKey="costs.reference.name" required />
      <CurrencyField name="currency" labelKey="costs.reference.currency" required />
      <MoneyField name="budgetMinor" labelKey="costs.reference.budget" />
      <DateField name="validFrom" labelKey="costs.reference.from" required />
      <DateField name="validTo" labelKey="costs.reference.to" />
    </>
  );
  return (
    <PlainDialog title={t(donor ? 'costs.reference.correctDonor' : 'costs.reference.addDonor')} onClose={onClose}>
      {donor ? (
        <ActForm
          {...common}
          document={CorrectDonorDocument}
          toInput={(v: DonorValues) => ({ donorId: donor.id, expectedVersion: donor.version, ...fieldsOf(v) })}
        >
          {fields}
        </ActForm>
      ) : (
        <ActForm {...common} document={RecordDonorDocument} toInput={fieldsOf}>
          {fields}
        </ActForm>
      )}
    </PlainDialog>
  );
}

interface RateValues {
  readonly fromCurrency: string;
  readonly toCurrency: string;
  readonly rate: string;
  readonly validFrom: string | null;
  readonly source: string;
}

function RateDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const defaults: RateValues = { fromCurrency: 'USD', toCurrency: 'KHR', rate: '', validFrom: null, source: '' };
  return (
    <PlainDialog title={t('costs.reference.addRate')} lead={t('costs.reference.ratesLead')} onClose={onClose}>
      <ActForm
        document={RecordExchangeRateDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: RateValues) => ({ ...v, rate: v.rate.replace(/[\s,]/g, ''), validFrom: v.validFrom ?? '' })}
      >
        <CurrencyField name="fromCurrency" labelKey="costs.reference.fromCurrency" required />
        <CurrencyField name="toCurrency" labelKey="costs.reference.toCurrency" required />
        <TextField name="rate" labelKey="costs.reference.rate" helpKey="costs.reference.rateHelp" required />
        <DateField name="validFrom" labelKey="costs.reference.from" required />
        <TextField name="source" labelKey="costs.reference.source" required lines={2} />
      </ActForm>
    </PlainDialog>
  );
}
