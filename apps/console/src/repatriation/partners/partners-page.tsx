import { Box, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { useDocument } from '../../data/use-document.js';
import { AdministrationNav } from '../../identity/administration-nav.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { Page } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { HouseSettings } from './house-settings.js';
import { PartnerOfficesDocument, SetPartnerUpdatesDocument } from './proposal-documents.js';
import { TrustChoice } from './trust-choice.js';

/** For an administrator: which missions sign in, and what becomes of what they record. */
export default function PartnersPage() {
  const t = useT();
  const locale = useLocale();
  const query = useDocument(PartnerOfficesDocument, {});
  return (
    <Page titleKey="partners.settings.title" lead={t('partners.settings.lead')} width="form">
      <AdministrationNav />
      <Loaded query={query}>
        {({ partnerOffices }) =>
          partnerOffices.length === 0 ? (
            <Empty titleKey="partners.settings.none" hintKey="partners.settings.noneHint" />
          ) : (
            <Box sx={{ display: 'grid', gap: 4 }}>
              <Typography color="textSecondary">{t('partners.settings.why')}</Typography>
              {partnerOffices.map(({ mission, accounts, atOnce, version }) => (
                <TrustChoice
                  key={mission.id}
                  kind="mission"
                  heading="h2"
                  name={mission.name}
                  facts={[mission.city, countryName(mission.locatedIn, locale)]}
                  accounts={accounts}
                  atOnce={atOnce}
                  document={SetPartnerUpdatesDocument}
                  inputOf={(trusted) => ({ missionId: mission.id, expectedVersion: version, atOnce: trusted })}
                />
              ))}
            </Box>
          )
        }
      </Loaded>
      <HouseSettings />
    </Page>
  );
}
