import { Box, Button, Dialog, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import { useCodeText } from '../form/code-fields.js';
import { DateField, NumberField, TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { StatusDot, type Tone } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import {
  CheckInDocument,
  OperationTeamDocument,
  PlanCheckInsDocument,
  SetMemberPhoneDocument,
  StandDownDocument,
  type Team,
} from './around-documents.js';
import type { OpenedOperation } from './operation-documents.js';
import { instantIn } from './zoned-moment.js';

type CheckIn = Team['checkIns'][number];
type Member = Team['members'][number];

const tones: Readonly<Record<CheckIn['state'], Tone>> = {
  PLANNED: 'unknown',
  DUE: 'due',
  OVERDUE: 'danger',
  SAFE: 'done',
  NEEDS_HELP: 'danger',
  STOOD_DOWN: 'unknown',
};
/** What of somebody's check-ins has to be looked at now: the last word, or what is waited for. */
const pressing = ['OVERDUE', 'DUE'] as const;

function standingOf(team: Team, userId: string): CheckIn | undefined {
  const mine = team.checkIns.filter(({ user }) => user.id === userId);
  const said = mine
    .filter(({ answeredAt }) => answeredAt !== null)
    .sort((a, b) => (a.answeredAt ?? '').localeCompare(b.answeredAt ?? ''));
  const last = said.at(-1);
  if (last?.state === 'NEEDS_HELP') return last;
  return (
    pressing.map((state) => mine.find((one) => one.state === state)).find(Boolean) ??
    mine.find(({ state }) => state === 'PLANNED') ??
    last
  );
}

/** Who is out there, how each is reached, and whether each has said that all is well. Looked at again every ten seconds. */
export function TeamPanel({ operation }: { readonly operation: OpenedOperation }) {
  const t = useT();
  const can = useCan();
  const [open, setOpen] = useState<'plan' | Member | null>(null);
  const query = useDocument(OperationTeamDocument, { id: operation.id }, { refetchEveryMs: 10_000 });
  const down = useAct(StandDownDocument, { notices: true, doneKey: 'operations.team.stoodDown' });
  const records = can('operation.record') && (query.data?.operationTeam.active ?? false);
  const waited = query.data?.operationTeam.checkIns.some(({ state }) => ['PLANNED', 'DUE', 'OVERDUE'].includes(state));
  return (
    <Panel titleKey="operations.team.title">
      <Loaded query={query}>
        {({ operationTeam: team }) => (
          <>
            {team.members.length === 0 && <Typography color="textSecondary">{t('rescues.page.nobody')}</Typography>}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 3 }}>
              {team.members.map((member) => (
                <MemberLine
                  key={member.user.id}
                  operationId={operation.id}
                  member={member}
                  standing={standingOf(team, member.user.id)}
                  records={records}
                  onPhone={() => setOpen(member)}
                />
              ))}
            </Box>
            {records && team.members.length > 0 && (
              <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', mt: 4 }}>
                <Button size="small" variant="outlined" onClick={() => setOpen('plan')}>
                  {t('operations.team.plan')}
                </Button>
                {waited && (
                  <Button
                    size="small"
                    disabled={down.sending}
                    onClick={() => void down.submit({ rescueOperationId: operation.id })}
                  >
                    {t('operations.team.allClear')}
                  </Button>
                )}
              </Stack>
            )}
          </>
        )}
      </Loaded>
      {open !== null && (
        <Dialog
          open
          fullWidth
          maxWidth="sm"
          onClose={(_event, reason) => reason === 'escapeKeyDown' && setOpen(null)}
          aria-labelledby="team-act"
        >
          <DialogTitle id="team-act" variant="h1" component="h2">
            {open === 'plan'
              ? t('operations.team.plan')
              : t('operations.team.phoneOf', { name: open.user.displayName })}
          </DialogTitle>
          <DialogContent>
            {open === 'plan' ? (
              <PlanForm operationId={operation.id} onDone={() => setOpen(null)} />
            ) : (
              <ActForm
                document={SetMemberPhoneDocument}
                defaults={{ phone: open.phone ?? '' }}
                doneKey="operations.team.phoneDone"
                toInput={({ phone }: { phone: string }) => ({
                  rescueOperationId: operation.id,
                  userId: open.user.id,
                  phone: phone.trim(),
                })}
                onDone={() => setOpen(null)}
                onCancel={() => setOpen(null)}
              >
                <TextField
                  name="phone"
                  labelKey="operations.team.phone"
                  helpKey="operations.team.phoneHelp"
                  type="tel"
                  maxLength={60}
                />
              </ActForm>
            )}
          </DialogContent>
        </Dialog>
      )}
    </Panel>
  );
}

interface MemberLineProps {
  readonly operationId: string;
  readonly member: Member;
  readonly standing: CheckIn | undefined;
  readonly records: boolean;
  readonly onPhone: () => void;
}

function MemberLine({ operationId, member, standing, records, onPhone }: MemberLineProps) {
  const t = useT();
  const role = useCodeText('operationRoles');
  const state = useCodeText('checkInStates');
  const { dateTime } = useDates();
  const heard = useAct(CheckInDocument, { notices: true, doneKey: 'operations.team.heard' });
  const waits = standing !== undefined && ['DUE', 'OVERDUE', 'NEEDS_HELP'].includes(standing.state);
  return (
    <Box component="li" sx={{ display: 'grid', gap: 1 }}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', gap: 2, flexWrap: 'wrap' }}>
        <span>
          <strong>{member.user.displayName}</strong>{' '}
          <Typography component="span" color="textSecondary">
            {role(member.role)}
          </Typography>
        </span>
        {member.phone ? (
          <a href={`tel:${member.phone.replace(/[^+\d]/g, '')}`}>{member.phone}</a>
        ) : (
          records && (
            <Button size="small" onClick={onPhone} sx={{ py: 0 }}>
              {t('operations.team.addPhone')}
            </Button>
          )
        )}
      </Stack>
      {standing && (
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center', fontSize: '0.8125rem' }}>
          <StatusDot tone={tones[standing.state]} shape={standing.state === 'PLANNED' ? 'open' : 'full'}>
            {state(standing.state)}
          </StatusDot>
          <span>{dateTime(standing.answeredAt ?? standing.dueAt)}</span>
          {records && waits && !member.self && (
            <Button
              size="small"
              variant="outlined"
              disabled={heard.sending}
              onClick={() =>
                void heard.submit({ rescueOperationId: operationId, userId: member.user.id, answer: 'SAFE' })
              }
            >
              {t('operations.team.heardSafe')}
            </Button>
          )}
        </Stack>
      )}
    </Box>
  );
}

interface PlanValues {
  readonly firstAt: string | null;
  readonly everyMinutes: number | null;
  readonly times: number | null;
}

function PlanForm({ operationId, onDone }: { readonly operationId: string; readonly onDone: () => void }) {
  const { zone } = useDates();
  return (
    <ActForm
      document={PlanCheckInsDocument}
      defaults={{ firstAt: null, everyMinutes: 30, times: 8 }}
      doneKey="operations.team.planned"
      toInput={({ firstAt, everyMinutes, times }: PlanValues) => ({
        rescueOperationId: operationId,
        firstAt: firstAt ? instantIn(firstAt.slice(0, 16), zone) : '',
        everyMinutes: everyMinutes ?? 0,
        times: times ?? 0,
      })}
      onDone={onDone}
      onCancel={onDone}
    >
      <DateField name="firstAt" labelKey="operations.team.firstAt" helpKey="operations.team.planHelp" time required />
      <NumberField name="everyMinutes" labelKey="operations.team.every" min={10} max={240} step={5} required />
      <NumberField name="times" labelKey="operations.team.times" min={1} max={48} step={1} required />
    </ActForm>
  );
}

/** One tap on the phone of whoever is out there. */
export function SafeButtons({ operation }: { readonly operation: OpenedOperation }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const say = useAct(CheckInDocument, {
    notices: true,
    doneKey: 'operations.team.saidSafe',
    onDone: () => setAsking(false),
  });
  if (!operation.mine || operation.state !== 'UNDER_WAY') return null;
  return (
    <>
      <Button
        variant="contained"
        disabled={say.sending}
        onClick={() => void say.submit({ rescueOperationId: operation.id, answer: 'SAFE' })}
      >
        {t('operations.team.iAmSafe')}
      </Button>
      <Button color="error" variant="outlined" onClick={() => setAsking(true)}>
        {t('operations.team.iNeedHelp')}
      </Button>
      {asking && (
        <Dialog open onClose={() => setAsking(false)} aria-labelledby="need-help">
          <DialogTitle id="need-help" variant="h1" component="h2">
            {t('operations.team.helpTitle')}
          </DialogTitle>
          <DialogContent>
            <Typography sx={{ mb: 4 }}>{t('operations.team.helpText')}</Typography>
            <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
              <Button
                color="error"
                variant="contained"
                disabled={say.sending}
                onClick={() => void say.submit({ rescueOperationId: operation.id, answer: 'NEEDS_HELP' })}
              >
                {t('operations.team.helpSend')}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('shell.form.cancel')}</Button>
            </Stack>
          </DialogContent>
        </Dialog>
      )}
    </>
  );
}
