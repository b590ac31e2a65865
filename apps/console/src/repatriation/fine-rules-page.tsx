import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { DateField, NumberField, TextField } from '../form/fields.js';
import { CountrySelect } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { CurrencyField } from './currency-field.js';
import type { FineRulesQuery } from '../gql/graphql.js';
import { FineRulesDocument, RecordFineRuleDocument } from './mission-documents.js';
import { PlainDialog } from './plain-dialog.js';
import { VisaRules } from './visa-rules.js';
import { minorText, toMinor } from './way-home-words.js';

interface Values {
  readonly country: string | null;
  readonly visaKind: string;
  readonly perDayMinor: number | null;
  readonly capMinor: number | null;
  readonly freeDays: number | null;
  readonly warnEveryMinor: number | null;
  readonly currency: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
}
const empty: Values = {
  country: null,
  visaKind: '',
  perDayMinor: null,
  capMinor: null,
  freeDays: null,
  warnEveryMinor: null,
  currency: 'USD',
  validFrom: null,
  validTo: null,
  source: '',
};

/** Fines for overstay by country and date. A new rule ends the one before; nothing is deleted, because old stays are reckoned by it. */
export default function FineRulesPage() {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const dates = useDates();
  const [adding, setAdding] = useState(false);
  const query = useDocument(FineRulesDocument, {});
  return (
    <Page
      titleKey="repatriation.rules.title"
      lead={t('repatriation.rules.lead')}
      actions={
        can('reference.change') && (
          <Button variant="contained" onClick={() => setAdding(true)}>
            {t('repatriation.rules.add')}
          </Button>
        )
      }
    >
      <Panel flush>
        <Loaded query={query}>
          {({ fineRules }) => (
            <>
              <RuleCards rules={fineRules} />
              <Box
                sx={{ overflowX: 'auto', display: { xs: 'none', md: 'block' } }}
                tabIndex={0}
                role="region"
                aria-label={t('repatriation.rules.title')}
              >
                <Table size="small">
                  <TableHead>
                    <TableRow>
                      <TableCell>{t('repatriation.rules.country')}</TableCell>
                      <TableCell>{t('repatriation.field.visaKind')}</TableCell>
                      <TableCell align="right">{t('repatriation.rules.perDay')}</TableCell>
                      <TableCell align="right">{t('repatriation.rules.cap')}</TableCell>
                      <TableCell align="right">{t('repatriation.rules.freeDays')}</TableCell>
                      <TableCell align="right">{t('repatriation.rules.warnEvery')}</TableCell>
                      <TableCell>{t('repatriation.rules.from')}</TableCell>
                      <TableCell>{t('repatriation.rules.to')}</TableCell>
                      <TableCell>{t('repatriation.missions.source')}</TableCell>
                    </TableRow>
                  </TableHead>
                  <TableBody>
                    {fineRules.map((rule) => (
                      <TableRow key={rule.id}>
                        <TableCell component="th" scope="row">
                          {countryName(rule.country, locale)}
                        </TableCell>
                        <TableCell>{rule.visaKind || t('repatriation.rules.anyVisa')}</TableCell>
                        <TableCell align="right">{minorText(rule.perDayMinor, rule.currency)}</TableCell>
                        <TableCell align="right">
                          {rule.capMinor === null ? '–' : minorText(rule.capMinor, rule.currency)}
                        </TableCell>
                        <TableCell align="right">{rule.freeDays === 0 ? '–' : rule.freeDays}</TableCell>
                        <TableCell align="right">
                          {rule.warnEveryMinor == null ? '–' : minorText(rule.warnEveryMinor, rule.currency)}
                        </TableCell>
                        <TableCell>{dates.date(rule.validFrom)}</TableCell>
                        <TableCell>
                          {rule.validTo ? dates.date(rule.validTo) : t('repatriation.missions.openEnd')}
                        </TableCell>
                        <TableCell>{rule.source}</TableCell>
                      </TableRow>
                    ))}
                  </TableBody>
                </Table>
              </Box>
            </>
          )}
        </Loaded>
      </Panel>
      <Box sx={{ mt: 5 }}>
        <VisaRules />
      </Box>
      {adding && (
        <PlainDialog
          title={t('repatriation.rules.add')}
          lead={t('repatriation.rules.addLead')}
          onClose={() => setAdding(false)}
        >
          <ActForm
            document={RecordFineRuleDocument}
            defaults={empty}
            doneKey="repatriation.saved"
            onDone={() => setAdding(false)}
            onCancel={() => setAdding(false)}
            toInput={(v: Values) => ({
              country: v.country ?? '',
              visaKind: v.visaKind,
              perDayMinor: toMinor(v.perDayMinor, v.currency) ?? 0,
              ...(v.capMinor === null ? {} : { capMinor: toMinor(v.capMinor, v.currency) }),
              freeDays: v.freeDays,
              warnEveryMinor: toMinor(v.warnEveryMinor, v.currency),
              currency: v.currency,
              validFrom: v.validFrom ?? '',
              validTo: v.validTo,
              source: v.source,
            })}
          >
            <CountrySelect name="country" labelKey="repatriation.rules.country" required />
            <TextField name="visaKind" labelKey="repatriation.field.visaKind" helpKey="repatriation.rules.visaHelp" />
            <NumberField name="perDayMinor" labelKey="repatriation.rules.perDay" min={0} required />
            <CurrencyField name="currency" labelKey="repatriation.journey.currency" required />
            <NumberField name="capMinor" labelKey="repatriation.rules.cap" min={0} />
            <NumberField
              name="freeDays"
              labelKey="repatriation.rules.freeDays"
              helpKey="repatriation.rules.freeDaysHelp"
              min={0}
              max={3650}
            />
            <NumberField
              name="warnEveryMinor"
              labelKey="repatriation.rules.warnEvery"
              helpKey="repatriation.rules.warnEveryHelp"
              min={0}
            />
            <DateField name="validFrom" labelKey="repatriation.rules.from" required />
            <DateField name="validTo" labelKey="repatriation.rules.to" />
            <TextField name="source" labelKey="repatriation.missions.source" required lines={2} />
          </ActForm>
        </PlainDialog>
      )}
    </Page>
  );
}

/** In the hand a table of seven columns is a keyhole: each rule is a card of its own. */
function RuleCards({ rules }: { readonly rules: FineRulesQuery['fineRules'] }) {
  const t = useT();
  const locale = useLocale();
  const dates = useDates();
  return (
    <Box component="ul" sx={{ display: { md: 'none' }, listStyle: 'none', m: 0, p: 0 }}>
      {rules.map((rule) => (
        <Box
          component="li"
          key={rule.id}
          sx={({ tokens }) => ({
            px: 4,
            py: 3,
            borderBottom: `1px solid ${tokens.border}`,
            '&:last-of-type': { border: 0 },
          })}
        >
          <Typography sx={{ fontWeight: 600 }}>
            {countryName(rule.country, locale)}
            {rule.visaKind === '' ? '' : `, ${rule.visaKind}`}
          </Typography>
          <Typography>
            {t('repatriation.rules.perDay')}: {minorText(rule.perDayMinor, rule.currency)}
            {rule.capMinor === null
              ? ''
              : ` · ${t('repatriation.rules.cap')}: ${minorText(rule.capMinor, rule.currency)}`}
          </Typography>
          <Typography color="textSecondary">
            {dates.date(rule.validFrom)} –{' '}
            {rule.validTo ? dates.date(rule.validTo) : t('repatriation.missions.openEnd')} · {rule.source}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
