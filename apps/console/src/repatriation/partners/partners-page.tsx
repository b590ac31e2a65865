import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useLocale } from 'react-admin';
import { useAct } from '../../data/use-act.js';
import { useDocument } from '../../data/use-document.js';
import type { PartnerOfficesQuery } from '../../gql/graphql.js';
import { ActForm } from '../../form/act-form.js';
import { useT } from '../../i18n/use-t.js';
import { countryName } from '../../parts/countries.js';
import { Page, Panel } from '../../parts/page.js';
import { Empty, Loaded } from '../../parts/state-blocks.js';
import { AdministrationNav } from '../../identity/administration-nav.js';
import { PlainDialog } from '../plain-dialog.js';
import { HouseSettings } from './house-settings.js';
import { PartnerOfficesDocument, SetPartnerUpdatesDocument } from './proposal-documents.js';

type Office = PartnerOfficesQuery['partnerOffices'][number];

/** For an administrator: which missions sign in, and what becomes of what they record. */
export default function PartnersPage() {
  const t = useT();
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
              {partnerOffices.map((office) => (
                <OfficeChoice key={office.mission.id} office={office} />
              ))}
            </Box>
          )
        }
      </Loaded>
      <HouseSettings />
    </Page>
  );
}

function OfficeChoice({ office }: { readonly office: Office }) {
  const t = useT();
  const locale = useLocale();
  const asked = useId();
  const act = useAct(SetPartnerUpdatesDocument, { notices: true, doneKey: 'partners.settings.done' });
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const { mission, accounts, atOnce, version } = office;
  return (
    <Panel>
      <Typography variant="h2">{mission.name}</Typography>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {[
          mission.city,
          countryName(mission.locatedIn, locale),
          t('partners.settings.accounts', { smart_count: accounts }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Typography id={asked} sx={{ fontWeight: 600 }}>
        {t('partners.settings.choice', { mission: mission.name })}
      </Typography>
      <RadioGroup
        aria-labelledby={asked}
        value={atOnce ? 'atOnce' : 'asProposal'}
        onChange={(_event, value) => {
          if (value === 'atOnce') setAsking(true);
          else void act.submit({ missionId: mission.id, expectedVersion: version, atOnce: false });
        }}
      >
        {(['asProposal', 'atOnce'] as const).map((choice) => (
          <FormControlLabel
            key={choice}
            value={choice}
            disabled={act.sending}
            control={<Radio />}
            label={t(`partners.settings.${choice}`)}
          />
        ))}
      </RadioGroup>
      {asking && (
        <PlainDialog title={mission.name} lead={t('partners.settings.sure')} onClose={close}>
          <ActForm
            document={SetPartnerUpdatesDocument}
            defaults={{}}
            submitKey="partners.settings.atOnceYes"
            doneKey="partners.settings.done"
            onDone={close}
            onCancel={close}
            toInput={() => ({ missionId: mission.id, expectedVersion: version, atOnce: true })}
          >
            {null}
          </ActForm>
        </PlainDialog>
      )}
    </Panel>
  );
}
