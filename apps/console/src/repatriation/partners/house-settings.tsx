import { Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useAct } from '../../data/use-act.js';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { Panel } from '../../parts/page.js';
import { Loaded } from '../../parts/state-blocks.js';
import { PlainDialog } from '../plain-dialog.js';
import { type PartnerHouse, PartnerHousesDocument, SetHouseUpdatesDocument } from './house-documents.js';

/** For an administrator: which houses sign in, and what becomes of what they say. */
export function HouseSettings() {
  const t = useT();
  const query = useDocument(PartnerHousesDocument, {});
  return (
    <Box component="section" sx={{ display: 'grid', gap: 4, mt: 6 }}>
      <Typography variant="h2">{t('houses.settings.title')}</Typography>
      <Typography color="textSecondary">{t('houses.settings.lead')}</Typography>
      <Loaded query={query}>
        {({ partnerHouses }) => {
          const shown = partnerHouses.filter(({ accounts, version }) => accounts > 0 || version > 0);
          return shown.length === 0 ? (
            <Typography color="textSecondary">{t('houses.settings.none')}</Typography>
          ) : (
            <Box sx={{ display: 'grid', gap: 4 }}>
              {shown.map((house) => (
                <HouseChoice key={house.place.id} house={house} />
              ))}
            </Box>
          );
        }}
      </Loaded>
    </Box>
  );
}

function HouseChoice({ house }: { readonly house: PartnerHouse }) {
  const t = useT();
  const kind = useCodeText('custodyKinds');
  const asked = useId();
  const act = useAct(SetHouseUpdatesDocument, { notices: true, doneKey: 'partners.settings.done' });
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const { place, accounts, atOnce, version } = house;
  return (
    <Panel>
      <Typography variant="h3">{place.name}</Typography>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {[kind(house.kind), t('partners.settings.accounts', { smart_count: accounts })].join(' · ')}
      </Typography>
      <Typography id={asked} sx={{ fontWeight: 600 }}>
        {t('houses.settings.choice', { house: place.name })}
      </Typography>
      <RadioGroup
        aria-labelledby={asked}
        value={atOnce ? 'atOnce' : 'asProposal'}
        onChange={(_event, value) => {
          if (value === 'atOnce') setAsking(true);
          else void act.submit({ placeId: place.id, expectedVersion: version, atOnce: false });
        }}
      >
        {(['asProposal', 'atOnce'] as const).map((choice) => (
          <FormControlLabel
            key={choice}
            value={choice}
            disabled={act.sending}
            control={<Radio />}
            label={t(`houses.settings.${choice}`)}
          />
        ))}
      </RadioGroup>
      {asking && (
        <PlainDialog title={place.name} lead={t('houses.settings.sure')} onClose={close}>
          <ActForm
            document={SetHouseUpdatesDocument}
            defaults={{}}
            submitKey="houses.settings.atOnceYes"
            doneKey="partners.settings.done"
            onDone={close}
            onCancel={close}
            toInput={() => ({ placeId: place.id, expectedVersion: version, atOnce: true })}
          >
            {null}
          </ActForm>
        </PlainDialog>
      )}
    </Panel>
  );
}
