import { Box, Typography } from '@mui/material';
import { useStore } from 'react-admin';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { MissionUsualDocument } from './mission-directory-documents.js';
import { PlainSelect } from './plain-select.js';

const steps = ['NATIONALITY_VERIFIED', 'TRAVEL_DOCUMENT_APPLIED', 'TRAVEL_DOCUMENT_ISSUED'] as const;
const always = ['RECENT', 'ALL'] as const;
/** The choice stays from page to page: two missions are compared over the same time. */
const KEPT = 'missions.usualWindow';

export function MissionUsual({ missionId }: { readonly missionId: string }) {
  const t = useT();
  return (
    <Panel titleKey="missions.usual">
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {t('missions.usualLead')}
      </Typography>
      <MissionUsualDays missionId={missionId} />
    </Panel>
  );
}

/** How long a mission usually takes, over a window that is chosen; with its spread and of how many. */
export function MissionUsualDays({ missionId }: { readonly missionId: string }) {
  const t = useT();
  const item = useCodeText('checklistItems');
  const [kept, keep] = useStore<string>(KEPT, 'RECENT');
  const query = useDocument(MissionUsualDocument, { missionId });
  return (
    <Loaded query={query}>
      {({ missionUsual }) => {
        const years = [...new Set(missionUsual.map(({ period }) => period))].filter((one) => /^\d/.test(one));
        const windows = [...always, ...years];
        const chosen = windows.find((one) => one === kept) ?? 'RECENT';
        return (
          <>
            <PlainSelect
              label={t('missions.usualWindow')}
              value={chosen}
              onChange={keep}
              options={windows.map((value) => ({
                value,
                label:
                  value === 'RECENT' || value === 'ALL'
                    ? t(`missions.usualWindows.${value}`)
                    : t('missions.usualYear', { year: value }),
              }))}
            />
            <Box component="dl" aria-live="polite" sx={{ m: 0 }}>
              {steps.map((code) => {
                const known = missionUsual.find((one) => one.item === code && one.period === chosen);
                return (
                  <Box key={code} sx={{ py: 1.5 }}>
                    <Typography component="dt" sx={{ fontWeight: 600 }}>
                      {item(code)}
                    </Typography>
                    <Typography component="dd" color={known ? 'textPrimary' : 'textSecondary'} sx={{ m: 0 }}>
                      {known
                        ? `${t('missions.usualLine', { median: known.median, lower: known.lower, upper: known.upper })} · ${t('missions.usualCount', { smart_count: known.cases })}`
                        : t('missions.usualFew')}
                    </Typography>
                  </Box>
                );
              })}
            </Box>
            <Typography variant="caption" color="textSecondary" component="p">
              {t('missions.usualWhy')}
            </Typography>
          </>
        );
      }}
    </Loaded>
  );
}
