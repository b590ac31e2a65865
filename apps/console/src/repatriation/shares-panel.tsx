import { addDays, todayIn } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { useAct } from '../data/use-act.js';
import { ActForm } from '../form/act-form.js';
import { DateField } from '../form/fields.js';
import type { Picked } from '../form/pick-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan, useTimeZone } from '../session/session-store.js';
import { EndShareDocument, ShareCaseDocument } from './act-documents.js';
import { MissionField } from './mission-field.js';
import { HouseShareState, ShareWithHouse } from './partners/house-share.js';
import { PlainDialog } from './plain-dialog.js';
import { useKeptFocus } from './use-kept-focus.js';
import type { WayHome } from './way-home-words.js';

/** What a mission or a house sees of this person, and until when. */
export function SharesPanel({ way }: { readonly way: WayHome }) {
  const t = useT();
  const can = useCan();
  const today = todayIn(useTimeZone());
  const [sharing, setSharing] = useState(false);
  const [housing, setHousing] = useState(false);
  const end = useAct(EndShareDocument, { notices: true, doneKey: 'repatriation.share.endedDone' });
  const may = can('case.share');
  const mission = way.covering?.mission;
  const place = useRef<HTMLDivElement>(null);
  const area = useKeptFocus(place);
  return (
    <Panel
      titleKey="repatriation.share.title"
      actions={
        may && (
          <>
            <Button onClick={() => setSharing(true)}>{t('repatriation.share.share')}</Button>
            <Button onClick={() => setHousing(true)}>{t('houses.share.share')}</Button>
          </>
        )
      }
    >
      <Box ref={place} tabIndex={-1} aria-label={t('repatriation.share.title')} role="group" {...area}>
        {way.shares.length === 0 && <Typography color="textSecondary">{t('repatriation.share.none')}</Typography>}
        {way.shares.map((share) => {
          const over = Boolean(share.endedAt) || share.until < today;
          return (
            <Box key={share.id} sx={{ display: 'flex', gap: 3, flexWrap: 'wrap', alignItems: 'center', py: 1 }}>
              <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
                <StatusDot tone={over ? 'unknown' : 'brand'} shape={share.acknowledgedAt ? 'full' : 'open'}>
                  {share.mission?.name ?? share.place?.name}
                </StatusDot>
                <Typography color="textSecondary" component="div">
                  {t(
                    over
                      ? 'repatriation.share.over'
                      : share.acknowledgedAt
                        ? 'repatriation.share.acknowledged'
                        : 'repatriation.share.waiting',
                  )}{' '}
                  · {t('repatriation.share.until')} <DateText value={share.until} />
                </Typography>
                <HouseShareState share={share} />
              </Box>
              {may && !over && (
                <Button
                  disabled={end.sending}
                  onClick={() =>
                    void end.submit({ caseId: way.caseId, shareId: share.id, expectedVersion: share.version })
                  }
                >
                  {t('repatriation.share.end')}
                </Button>
              )}
            </Box>
          );
        })}
        {housing && <ShareWithHouse caseId={way.caseId} today={today} onClose={() => setHousing(false)} />}
        {sharing && (
          <PlainDialog
            title={t('repatriation.share.share')}
            lead={t('repatriation.share.lead')}
            onClose={() => setSharing(false)}
          >
            <ActForm
              document={ShareCaseDocument}
              defaults={{
                missionId: mission ? { id: mission.id, label: mission.name } : null,
                until: addDays(today, 90),
              }}
              doneKey="repatriation.share.done"
              submitKey="repatriation.share.share"
              onDone={() => setSharing(false)}
              onCancel={() => setSharing(false)}
              toInput={(v: { missionId: Picked | null; until: string }) => ({
                caseId: way.caseId,
                missionId: v.missionId?.id ?? '',
                until: v.until,
              })}
            >
              <MissionField
                name="missionId"
                labelKey="repatriation.field.mission"
                nationality={way.nationality ?? null}
                required
              />
              <DateField
                name="until"
                labelKey="repatriation.share.untilField"
                min={today}
                max={addDays(today, 366)}
                required
              />
            </ActForm>
          </PlainDialog>
        )}
      </Box>
    </Panel>
  );
}
