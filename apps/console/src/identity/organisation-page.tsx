import { type Locale, locales } from '@homeward/i18n/locales';
import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import type { ResultOf } from '../data/typed-document.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { zones } from '../repatriation/journey-words.js';
import { AdministrationNav } from './administration-nav.js';
import { type Choice, ChooseField } from './choose-field.js';

const OrganisationDocument = graphql(`
  query Organisation {
    organisation {
      id
      name
      referencePrefix
      timeZone
      locale
      version
    }
  }
`);

const ConfigureOrganisationDocument = graphql(`
  mutation ConfigureOrganisation($input: ConfigureOrganisationInput!) {
    configureOrganisation(input: $input) {
      __typename
      ... on Organisation {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

type Organisation = ResultOf<typeof OrganisationDocument>['organisation'];
type Values = Pick<Organisation, 'name' | 'referencePrefix' | 'timeZone' | 'locale'>;

export default function OrganisationPage() {
  const t = useT();
  const query = useDocument(OrganisationDocument, {});
  return (
    <Page titleKey="identity.organisation.title">
      <AdministrationNav />
      <Box sx={{ maxWidth: 832 }}>
        <Panel>
          <Loaded query={query}>
            {({ organisation }) => (
              <>
                <Settings organisation={organisation} />
                <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 6 }}>
                  {t('identity.organisation.id')}: <code>{organisation.id}</code>
                  <br />
                  {t('identity.organisation.idHelp')}
                </Typography>
              </>
            )}
          </Loaded>
        </Panel>
      </Box>
    </Page>
  );
}

const zoneChoice = (zone: string): Choice => ({ value: zone, label: zone.replaceAll('_', ' ') });

function Settings({ organisation }: { readonly organisation: Organisation }) {
  const t = useT();
  // As it was when the form was opened, or as this form left it: another's change in between is a conflict.
  const [opened] = useState(organisation);
  const [version, setVersion] = useState(organisation.version);
  const near = [...new Set([opened.timeZone, ...zones])].sort();
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !near.includes(zone));
  return (
    <ActForm
      document={ConfigureOrganisationDocument}
      defaults={{
        name: opened.name,
        referencePrefix: opened.referencePrefix,
        timeZone: opened.timeZone,
        locale: opened.locale,
      }}
      doneKey="identity.organisation.done"
      toInput={({ name, referencePrefix, timeZone, locale }: Values) => ({
        expectedVersion: version,
        name: name.trim(),
        referencePrefix: referencePrefix.trim(),
        timeZone,
        locale: locale satisfies Locale,
      })}
      onDone={(saved) => setVersion(saved.version)}
    >
      <TextField
        name="name"
        labelKey="identity.organisation.name"
        helpKey="identity.organisation.nameHelp"
        required
        maxLength={200}
      />
      <TextField
        name="referencePrefix"
        labelKey="identity.organisation.prefix"
        helpKey="identity.organisation.prefixHelp"
        required
        maxLength={5}
      />
      <ChooseField
        name="timeZone"
        labelKey="identity.organisation.timeZone"
        helpKey="identity.organisation.timeZoneHelp"
        required
        options={near.map(zoneChoice)}
        more={{ label: t('identity.organisation.otherZones'), options: others.map(zoneChoice) }}
      />
      <ChooseField
        name="locale"
        labelKey="identity.organisation.locale"
        helpKey="identity.organisation.localeHelp"
        required
        options={locales.map(({ locale, name }) => ({ value: locale, label: name }))}
      />
    </ActForm>
  );
}
