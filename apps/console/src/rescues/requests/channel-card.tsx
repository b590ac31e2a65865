import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { ChannelAct } from '@homeward/domain';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { useDates } from '../../parts/use-dates.js';
import { WriteLetterButton } from '../../repatriation/letters/write-button.js';
import { useCan } from '../../session/session-store.js';
import { ChannelDialog } from './channel-dialogs.js';
import type { Channel, OpenedRequest } from './request-documents.js';
import { ChannelStateDot, RescueDueText } from './request-words.js';
import { WarningBox } from './warning-box.js';

interface ChannelCardProps {
  readonly channel: Channel;
  readonly request: OpenedRequest;
}

const words: Readonly<Record<ChannelAct, string>> = {
  SEND: 'rescueRequests.act.send',
  CHASE: 'rescueRequests.act.chase',
  ESCALATE: 'rescueRequests.act.escalate',
  REPLY: 'rescueRequests.act.reply',
  SETTLE_PROMISE: 'rescueRequests.act.settle',
  CLOSE: 'rescueRequests.act.close',
};

/** One body that is asked: where it stands, what is due, whom not to tell, and what may be recorded. */
export function ChannelCard({ channel, request }: ChannelCardProps) {
  const t = useT();
  const { date, ago } = useDates();
  const kind = useCodeText('rescueBodyKinds');
  const [act, setAct] = useState<ChannelAct | null>(null);
  const can = useCan();
  const { body } = channel;
  const letter = request.events.find((event) => event.channelId === channel.id && event.letterId && !event.corrected);
  const facts: readonly (readonly [string, string])[] = [
    [t('rescueRequests.page.sent'), channel.sentAt ? date(channel.sentAt) : ''],
    [
      t('rescueRequests.page.lastAsked'),
      channel.askedAt && channel.askedAt !== channel.sentAt ? ago(channel.askedAt) : '',
    ],
    [t('rescueRequests.page.contact'), channel.contact],
    [t('rescueRequests.page.theirReference'), channel.theirReference],
    [t('rescueRequests.bodies.phone'), body.phone],
    [t('rescueRequests.bodies.hours'), body.hours],
  ];
  const past = [
    channel.chases > 0 ? t('rescueRequests.page.chases', { smart_count: channel.chases }) : '',
    channel.brokenPromises > 0 ? t('rescueRequests.page.broken', { smart_count: channel.brokenPromises }) : '',
    channel.escalatedAt ? t('rescueRequests.page.escalated') : '',
  ].filter(Boolean);
  return (
    <Panel>
      <Typography component="h3" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        <Link to={`/rescue-bodies/${body.id}`}>{body.name}</Link>
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p">
        {[kind(body.kind), body.province].filter(Boolean).join(' · ')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, my: 2 }}>
        <ChannelStateDot state={channel.state} />
        <span>
          <DateText value={channel.since} />
        </span>
      </Box>
      <RescueDueText due={channel.due} at={channel.dueAt} />
      {channel.promisedBy && (
        <Typography sx={{ mt: 1 }}>{t('rescueRequests.page.promised', { date: date(channel.promisedBy) })}</Typography>
      )}
      {body.warning && <WarningBox warning={body.warning} />}
      <Box component="dl" sx={{ m: 0, mt: 2, display: 'grid', gap: 1 }}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <Box key={label} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
              <Typography component="dt" color="textSecondary">
                {label}
              </Typography>
              <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                {value}
              </Box>
            </Box>
          ))}
      </Box>
      {past.length > 0 && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
          {past.join(' · ')}
        </Typography>
      )}
      {letter?.letterId && can('letter.read') && (
        <Typography sx={{ mt: 1 }}>
          <Link to={`/letters/${letter.letterId}`}>{t('rescueRequests.page.letter')}</Link>
        </Typography>
      )}
      {channel.acts.length > 0 && (
        <Box className="hw-no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 3 }}>
          {channel.acts.map((one, at) => (
            <Button
              key={one}
              size="small"
              variant={at === 0 ? 'outlined' : 'text'}
              onClick={() => setAct(one)}
              sx={{ minHeight: 44 }}
            >
              {t(words[one])}
            </Button>
          ))}
          <WriteLetterButton
            labelKey="rescueRequests.act.writeLetter"
            start={{
              caseIds: request.people.map(({ caseId }) => caseId),
              // Nobody of a rescue request has agreed to more than that help is sought for them.
              kind: 'FREE_LETTER',
              addressee:
                body.mission || body.kind === 'EMBASSY'
                  ? { kind: 'MISSION', bodyId: body.id, ...(body.mission ? { missionId: body.mission.id } : {}) }
                  : { kind: 'BODY', bodyId: body.id },
              ...(request.compound
                ? { place: { compoundId: request.compound.id, province: request.compound.province } }
                : {}),
            }}
          />
        </Box>
      )}
      {act && (
        <ChannelDialog
          act={act}
          title={t(words[act])}
          channel={channel}
          request={request}
          onClose={() => setAct(null)}
        />
      )}
    </Panel>
  );
}
