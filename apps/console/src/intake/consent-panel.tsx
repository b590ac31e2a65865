import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../data/use-act.js';
import type { InterviewsQuery } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { capital } from '../parts/initials.js';
import { Panel } from '../parts/page.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useNotice } from '../parts/use-notice.js';
import { useCan } from '../session/session-store.js';
import { WithdrawConsentDocument } from './interview-documents.js';
import { WithdrawDialog } from './withdraw-dialog.js';

type Consent = NonNullable<InterviewsQuery['consents']>['consents'][number];

interface ConsentPanelProps {
  readonly caseId: string;
  readonly consents: readonly Consent[];
}

/** The latest word on each purpose. Taking one back is one act away, from here as well as within the interview. */
export function ConsentPanel({ caseId, consents }: ConsentPanelProps) {
  const t = useT();
  const can = useCan();
  const notice = useNotice();
  const { date } = useDates();
  const [asking, setAsking] = useState<Consent | null>(null);
  const act = useAct(WithdrawConsentDocument, {
    notices: true,
    onDone: ({ notKept }) => {
      setAsking(null);
      if (notKept.length === 0) notice.done('intake.withdraw.doneNothing');
      else
        notice.done('intake.withdraw.done', {
          questions: notKept.map(({ question }) => t(`intake.question.${question}`)).join(' '),
        });
    },
  });

  function stateOf({ given, stands, recordedAt, withdrawnAt }: Consent): string {
    if (!given) return t('intake.consents.on', { state: t('intake.consents.no'), when: date(recordedAt) });
    return stands
      ? t('intake.consents.on', { state: t('intake.consents.yes'), when: date(recordedAt) })
      : t('intake.consents.on', { state: t('intake.consents.withdrawn'), when: date(withdrawnAt ?? recordedAt) });
  }

  return (
    <Panel titleKey="intake.consents.title">
      {consents.length === 0 ? (
        <Typography color="textSecondary">{t('intake.consents.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {consents.map((consent) => {
            const purpose = capital(t(`codes.consentPurposes.${consent.purpose}`));
            return (
              <Box
                component="li"
                key={consent.purpose}
                sx={{ display: 'flex', alignItems: 'center', gap: 3, flexWrap: 'wrap', minHeight: 44 }}
              >
                <Typography sx={{ flex: '1 1 180px' }}>{purpose}</Typography>
                <StatusDot tone={consent.stands ? 'done' : 'unknown'} shape={consent.stands ? 'full' : 'open'}>
                  {stateOf(consent)}
                </StatusDot>
                {consent.stands && can('consent.record') && (
                  <Button
                    size="small"
                    aria-label={`${t('intake.withdraw.act')}: ${purpose}`}
                    onClick={() => setAsking(consent)}
                  >
                    {t('intake.withdraw.act')}
                  </Button>
                )}
              </Box>
            );
          })}
        </Box>
      )}
      {asking && (
        <WithdrawDialog
          title={t('intake.withdraw.caseTitle', { purpose: t(`codes.consentPurposes.${asking.purpose}`) })}
          lost={[]}
          note={t('intake.withdraw.signedText')}
          busy={act.sending}
          onKeep={() => setAsking(null)}
          onGo={() => void act.submit({ caseId, purpose: asking.purpose })}
        />
      )}
    </Panel>
  );
}
