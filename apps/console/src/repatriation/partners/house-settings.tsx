import { Box, Typography } from '@mui/material';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { Loaded } from '../../parts/state-blocks.js';
import { PartnerHousesDocument, SetHouseUpdatesDocument } from './house-documents.js';
import { TrustChoice } from './trust-choice.js';

/** For an administrator: which houses sign in, and what becomes of what they say. */
export function HouseSettings() {
  const t = useT();
  const custody = useCodeText('custodyKinds');
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
              {shown.map(({ place, kind, accounts, atOnce, version }) => (
                <TrustChoice
                  key={place.id}
                  kind="house"
                  heading="h3"
                  name={place.name}
                  facts={[custody(kind)]}
                  accounts={accounts}
                  atOnce={atOnce}
                  document={SetHouseUpdatesDocument}
                  inputOf={(trusted) => ({ placeId: place.id, expectedVersion: version, atOnce: trusted })}
                />
              ))}
            </Box>
          );
        }}
      </Loaded>
    </Box>
  );
}
