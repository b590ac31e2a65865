import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { Loaded } from '../../parts/state-blocks.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useCan } from '../../session/session-store.js';
import type { WayHome } from '../way-home-words.js';
import { FollowUpsDocument } from './documents.js';
import { outcomeMarks } from './words.js';

/** What was found at each follow-up, and what it asks for: nobody is given up after one call that failed. */
export function FollowUpsPanel({ way }: { readonly way: WayHome }) {
  const t = useT();
  const handed = way.items.some(({ item, state }) => item === 'HANDED_OVER' && state === 'DONE');
  return handed ? (
    <Panel
      titleKey="journeys.followUp.title"
      actions={
        <Button size="small" component={Link} to={`/cases/${way.caseId}/handovers`} className="hw-no-print">
          {t('journeys.forms.open')}
        </Button>
      }
    >
      <Entries caseId={way.caseId} />
    </Panel>
  ) : null;
}

function Entries({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const can = useCan();
  const item = useCodeText('checklistItems');
  const outcome = useCodeText('followUpOutcomes');
  const channel = useCodeText('contactChannels');
  const query = useDocument(FollowUpsDocument, { caseId }, { once: true });
  return (
    <Loaded query={query}>
      {({ followUps }) => (
        <>
          {followUps?.lostTwice && (
            <Box role="alert" sx={{ mb: 3 }}>
              <StatusDot tone="danger" variant="soft">
                {t('journeys.followUp.lostTwice')}
              </StatusDot>
            </Box>
          )}
          {followUps?.backInCompound && (
            <Box role="alert" sx={{ mb: 3 }}>
              <StatusDot tone="danger" variant="soft">
                {t('journeys.followUp.newEpisode')}
              </StatusDot>
              {followUps.nextCaseId ? (
                <Button component={Link} to={`/cases/${followUps.nextCaseId}`}>
                  {t('journeys.followUp.nextCase')}
                </Button>
              ) : (
                can('case.registerPlea') && (
                  <Button component={Link} to={`/cases/new?previous=${caseId}`}>
                    {t('journeys.followUp.openCase')}
                  </Button>
                )
              )}
            </Box>
          )}
          {(followUps?.entries.length ?? 0) === 0 && (
            <Typography color="textSecondary">{t('journeys.followUp.none')}</Typography>
          )}
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {followUps?.entries.map((one) => (
              <Box component="li" key={one.id} sx={{ mb: 4, ...(one.replaced ? { opacity: 0.75 } : {}) }}>
                <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
                  <Typography sx={{ fontWeight: 600 }}>{item(one.item)}</Typography>
                  <StatusDot {...outcomeMarks[one.outcome]}>{outcome(one.outcome)}</StatusDot>
                  {one.replaced && <span>{t('journeys.followUp.replaced')}</span>}
                </Box>
                <Typography color="textSecondary" component="div">
                  <DateText value={one.on} />
                  {[channel(one.channel), one.spokeWith, one.recordedBy].filter(Boolean).map((text) => ` · ${text}`)}
                </Typography>
                {one.note ? <Typography sx={{ whiteSpace: 'pre-wrap' }}>{one.note}</Typography> : null}
                {one.nextStep ? (
                  <Typography>
                    {t('journeys.followUp.nextStep')}: {one.nextStep}
                    {one.nextOn && (
                      <>
                        {', '}
                        <DateText value={one.nextOn} distance={false} />
                      </>
                    )}
                  </Typography>
                ) : null}
              </Box>
            ))}
          </Box>
        </>
      )}
    </Loaded>
  );
}
