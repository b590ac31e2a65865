import { ageGroups, documentSituations, type DocumentSituation } from '@homeward/domain';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { countryName, frequentCountries } from '../parts/countries.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { useItemName } from './item-name.js';
import { PlainSelect } from './plain-select.js';
import { ChecklistPreviewDocument } from './template-documents.js';

/** Choose a person's facts: which checklist would it be, because of what, and how does it go. Nothing is saved. */
export function TemplatePreview() {
  const t = useT();
  const locale = useLocale();
  const situation = useCodeText('documentSituations');
  const age = useCodeText('ageGroups');
  const party = useCodeText('actingParties');
  const basis = useCodeText('durationBases');
  const name = useItemName();
  const [nationality, setNationality] = useState('ID');
  const [country, setCountry] = useState('KH');
  const [document, setDocument] = useState<DocumentSituation>('NO_PASSPORT');
  const [minor, setMinor] = useState(false);
  const query = useDocument(
    ChecklistPreviewDocument,
    { who: { nationality, country, document, minor } },
    { keepPrevious: true },
  );
  const countries = frequentCountries.map((code) => ({ value: code, label: countryName(code, locale) }));
  return (
    <Panel titleKey="repatriation.templates.preview">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4 }}>
        <PlainSelect
          label={t('repatriation.templates.nationality')}
          value={nationality}
          options={countries}
          onChange={setNationality}
        />
        <PlainSelect
          label={t('repatriation.templates.country')}
          value={country}
          options={countries}
          onChange={setCountry}
        />
        <PlainSelect
          label={t('repatriation.templates.document')}
          value={document}
          options={documentSituations.map((code) => ({ value: code, label: situation(code) }))}
          onChange={(value) => setDocument(value as DocumentSituation)}
        />
        <PlainSelect
          label={t('repatriation.templates.age')}
          value={minor ? 'MINOR' : 'ADULT'}
          options={ageGroups.map((value) => ({ value, label: age(value) }))}
          onChange={(value) => setMinor(value === 'MINOR')}
        />
      </Box>
      <Loaded query={query}>
        {({ checklistPreview: shown }) => (
          <>
            <Typography sx={{ fontWeight: 600, mb: 2 }} role="status">
              {shown.template
                ? t('repatriation.templates.previewGives', { name: shown.template.name })
                : t('repatriation.templates.previewNone')}
              {shown.because.length > 0 &&
                ` (${t('repatriation.plan.because', { facts: shown.because.map((key) => t(`repatriation.plan.fact.${key}`)).join(', ') })})`}
            </Typography>
            <Box component="ol" sx={{ m: 0, pl: 6 }}>
              {shown.steps
                .filter((step) => !step.item.startsWith('FOLLOW_UP'))
                .map((step) => (
                  <Box component="li" key={step.item} sx={{ mb: 2 }}>
                    <Typography component="span" sx={{ fontWeight: 600 }}>
                      {name(step)}
                    </Typography>{' '}
                    <Typography component="span" color="textSecondary">
                      {party(step.party)}
                      {step.needs.length > 0 &&
                        ` · ${t('repatriation.templates.needsLine', { items: step.needs.map(name).join(', ') })}`}
                    </Typography>
                    <Typography color="textSecondary">
                      {step.notNeeded !== ''
                        ? t('repatriation.templates.skip', { reason: step.notNeeded })
                        : step.usual.count === 0
                          ? t('repatriation.forecast.byRule', { median: step.usual.median })
                          : t('repatriation.forecast.usual', {
                              ...step.usual,
                              basis: basis(step.usual.basis).toLowerCase(),
                            })}
                    </Typography>
                    {step.hint !== '' && <Typography>{step.hint}</Typography>}
                  </Box>
                ))}
            </Box>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
