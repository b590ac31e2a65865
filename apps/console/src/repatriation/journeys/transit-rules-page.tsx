import { todayIn, transitNeeds, type TransitNeed } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, useCodeText } from '../../form/code-fields.js';
import { DateField, NumberField, TextField } from '../../form/fields.js';
import { CountrySelect } from '../../form/pick-fields.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan, useTimeZone } from '../../session/session-store.js';
import { PlainDialog } from '../plain-dialog.js';
import { RecordTransitRuleDocument, TransitRulesDocument } from './documents.js';
import { needMarks } from './words.js';

interface Values {
  readonly country: string | null;
  readonly nationality: string | null;
  readonly need: TransitNeed | null;
  readonly mostHours: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string;
}

/** Who needs a visa to change planes where. A new rule ends the one before; what nobody knows is to be checked, not allowed. */
export default function TransitRulesPage() {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const dates = useDates();
  const need = useCodeText('transitNeeds');
  const [adding, setAdding] = useState(false);
  const query = useDocument(TransitRulesDocument, {});
  return (
    <Page
      titleKey="journeys.rules.title"
      lead={t('journeys.rules.lead')}
      actions={
        can('reference.change') && (
          <Button variant="contained" onClick={() => setAdding(true)}>
            {t('journeys.rules.add')}
          </Button>
        )
      }
    >
      <Panel flush>
        <Loaded query={query}>
          {({ transitRules }) =>
            transitRules.length === 0 ? (
              <Empty titleKey="journeys.rules.none" hintKey="journeys.rules.noneHint" />
            ) : (
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {transitRules.map((rule) => (
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
                    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
                      <Typography sx={{ fontWeight: 600 }}>
                        {countryName(rule.country, locale)}:{' '}
                        {rule.nationality === null
                          ? t('journeys.rules.anybody')
                          : countryName(rule.nationality, locale)}
                      </Typography>
                      <StatusDot {...needMarks[rule.need]}>{need(rule.need)}</StatusDot>
                    </Box>
                    <Typography color="textSecondary">
                      {[
                        rule.mostHours === null ? '' : t('journeys.rules.upTo', { hours: rule.mostHours }),
                        rule.airside === null
                          ? ''
                          : t(rule.airside ? 'journeys.transit.airside' : 'journeys.transit.enters'),
                        `${dates.date(rule.validFrom)} – ${rule.validTo ? dates.date(rule.validTo) : t('repatriation.missions.openEnd')}`,
                        rule.source,
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </Typography>
                  </Box>
                ))}
              </Box>
            )
          }
        </Loaded>
      </Panel>
      {adding && <RuleDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}

function RuleDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const today = todayIn(useTimeZone());
  const defaults: Values = {
    country: null,
    nationality: null,
    need: null,
    mostHours: null,
    validFrom: today,
    validTo: null,
    source: '',
  };
  return (
    <PlainDialog title={t('journeys.rules.add')} lead={t('journeys.rules.addLead')} onClose={onClose}>
      <ActForm
        document={RecordTransitRuleDocument}
        defaults={defaults}
        doneKey="repatriation.saved"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: Values) => ({
          country: v.country ?? '',
          nationality: v.nationality,
          // What the airline says of changing planes is about the far side of the border control.
          airside: true,
          need: v.need ?? 'TO_BE_CHECKED',
          mostHours: v.mostHours,
          validFrom: v.validFrom ?? today,
          validTo: v.validTo,
          source: v.source,
        })}
      >
        <CountrySelect name="country" labelKey="journeys.rules.country" required />
        <CountrySelect
          name="nationality"
          labelKey="journeys.rules.nationality"
          helpKey="journeys.rules.nationalityHelp"
        />
        <CodeChoice name="need" labelKey="journeys.rules.need" list="transitNeeds" codes={transitNeeds} required />
        <NumberField
          name="mostHours"
          labelKey="journeys.rules.mostHours"
          helpKey="journeys.rules.hoursHelp"
          min={1}
          max={240}
        />
        <DateField name="validFrom" labelKey="repatriation.rules.from" required />
        <DateField name="validTo" labelKey="repatriation.rules.to" />
        <TextField
          name="source"
          labelKey="repatriation.missions.source"
          whyKey="repatriation.missions.sourceWhy"
          required
          lines={2}
        />
      </ActForm>
    </PlainDialog>
  );
}
