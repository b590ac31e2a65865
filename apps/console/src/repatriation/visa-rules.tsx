import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { DateField, NumberField, TextField } from '../form/fields.js';
import { CountrySelect } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { RecordVisaRuleDocument, VisaRulesDocument } from './fine-documents.js';
import { PlainDialog } from './plain-dialog.js';

interface Values {
  readonly country: string | null;
  readonly visaKind: string;
  readonly stayDays: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
}
const empty: Values = { country: null, visaKind: '', stayDays: 30, validFrom: null, validTo: null, source: '' };

/** How many days a kind of visa allows: the last legal day follows from it and the day of entry. */
export function VisaRules() {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const { date } = useDates();
  const [adding, setAdding] = useState(false);
  const query = useDocument(VisaRulesDocument, {});
  return (
    <Panel
      flush
      titleKey="repatriation.rules.visas"
      actions={
        can('reference.change') && <Button onClick={() => setAdding(true)}>{t('repatriation.rules.addVisa')}</Button>
      }
    >
      <Loaded query={query}>
        {({ visaRules }) =>
          visaRules.length === 0 ? (
            <Empty titleKey="repatriation.rules.noVisas" />
          ) : (
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {visaRules.map((rule) => (
                <Box
                  component="li"
                  key={rule.id}
                  sx={({ tokens }) => ({ px: 4, py: 2.5, borderTop: `1px solid ${tokens.border}` })}
                >
                  <Typography sx={{ fontWeight: 600 }}>
                    {countryName(rule.country, locale)}, {rule.visaKind}:{' '}
                    {t('repatriation.fine.allowed', { smart_count: rule.stayDays })}
                  </Typography>
                  <Typography color="textSecondary">
                    {date(rule.validFrom)} – {rule.validTo ? date(rule.validTo) : t('repatriation.missions.openEnd')} ·{' '}
                    {rule.source}
                  </Typography>
                </Box>
              ))}
            </Box>
          )
        }
      </Loaded>
      {adding && (
        <PlainDialog
          title={t('repatriation.rules.addVisa')}
          lead={t('repatriation.rules.addLead')}
          onClose={() => setAdding(false)}
        >
          <ActForm
            document={RecordVisaRuleDocument}
            defaults={empty}
            doneKey="repatriation.saved"
            onDone={() => setAdding(false)}
            onCancel={() => setAdding(false)}
            toInput={(v: Values) => ({
              country: v.country ?? '',
              visaKind: v.visaKind,
              stayDays: v.stayDays ?? 0,
              validFrom: v.validFrom ?? '',
              validTo: v.validTo,
              source: v.source,
            })}
          >
            <CountrySelect name="country" labelKey="repatriation.rules.country" required />
            <TextField name="visaKind" labelKey="repatriation.field.visaKind" required />
            <NumberField name="stayDays" labelKey="repatriation.rules.stayDays" min={0} max={3650} required />
            <DateField name="validFrom" labelKey="repatriation.rules.from" required />
            <DateField name="validTo" labelKey="repatriation.rules.to" />
            <TextField name="source" labelKey="repatriation.missions.source" required lines={2} />
          </ActForm>
        </PlainDialog>
      )}
    </Panel>
  );
}
