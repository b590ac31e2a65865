import { Box, Typography } from '@mui/material';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { DateField } from '../form/fields.js';
import { FormScopeProvider } from '../form/form-scope.js';
import { CountrySelect } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { WhoCovers } from './who-covers.js';

interface Asked {
  readonly nationality: string | null;
  readonly country: string | null;
  readonly on: string | null;
}

/** A question beside the directory: it saves nothing. */
export function AskWhoCovers() {
  const t = useT();
  const form = useForm<Asked>({ defaultValues: { nationality: null, country: null, on: null } });
  const [nationality, country, on] = useWatch({ control: form.control, name: ['nationality', 'country', 'on'] });
  return (
    <Box sx={{ mb: 5, '@media print': { display: 'none' } }}>
      <Panel titleKey="missions.covers">
        <Typography color="textSecondary" sx={{ mb: 3 }}>
          {t('missions.coversLead')}
        </Typography>
        <FormProvider {...form}>
          <FormScopeProvider>
            {() => (
              <Box
                sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, '& > *': { flex: '1 1 240px', maxWidth: 360 } }}
              >
                <CountrySelect name="nationality" labelKey="repatriation.missions.nationality" />
                <CountrySelect name="country" labelKey="missions.coversCountry" />
                <DateField name="on" labelKey="missions.coversOn" />
              </Box>
            )}
          </FormScopeProvider>
        </FormProvider>
        <Box role="status">
          {nationality ? (
            <WhoCovers nationality={nationality} {...(country ? { country } : {})} {...(on ? { on } : {})} />
          ) : (
            <Typography color="textSecondary" variant="body2">
              {t('missions.several')}
            </Typography>
          )}
        </Box>
      </Panel>
    </Box>
  );
}
