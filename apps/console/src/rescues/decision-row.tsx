import { Box, Button, Stack, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { useAct } from '../data/use-act.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { Agreement } from '../parts/agreement.js';
import { countryName } from '../parts/countries.js';
import { PersonAvatar } from '../parts/person-name.js';
import { StatusDot } from '../parts/status-dot.js';
import type { Entry } from './operation-documents.js';
import { DecideEntryDocument, type Proposal } from './people-documents.js';
import { useEntryWords } from './use-entry-words.js';

interface DecisionRowProps {
  readonly row: Entry;
  readonly all: readonly Entry[];
  readonly proposals: readonly Proposal[];
  /** Rows further down that may be this person: the proposal stands with them. */
  readonly namedBy?: readonly Entry[];
}

/** The row at the left, whom it may mean at the right, why, and what a person says to it. */
export function DecisionRow({ row, all, proposals, namedBy = [] }: DecisionRowProps) {
  const t = useT();
  const words = useEntryWords();
  const decision = useCodeText('rosterDecisions');
  const act = useAct(DecideEntryDocument, { notices: true });
  const decide = (input: { decision: Entry['decision']; caseId?: string; rowId?: string }): void =>
    void act.submit({ entryId: row.id, expectedVersion: row.version, ...input });
  const settled = row.decision !== 'UNDECIDED';
  return (
    <Box
      component="li"
      aria-label={t('rescues.people.row', { number: row.position })}
      sx={({ tokens }) => ({
        borderTop: `1px solid ${tokens.border}`,
        px: 4,
        py: 4,
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' },
        gap: 4,
      })}
    >
      <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography component="span" color="textSecondary" sx={{ mr: 2, fontVariantNumeric: 'tabular-nums' }}>
          {row.position}
        </Typography>
        <Typography component="span" sx={{ fontWeight: 600 }}>
          {row.name === null || row.name === '' ? t('rescues.gate.noName') : row.name}
        </Typography>{' '}
        {row.romanisedName !== row.name && (
          <Typography component="span" color="textSecondary">
            {row.romanisedName}
          </Typography>
        )}
        <Typography component="div" variant="caption" color="textSecondary">
          {words(row)}
        </Typography>
        {settled && (
          <Box sx={{ mt: 2 }}>
            <StatusDot tone="brand">{decision(row.decision)}</StatusDot>{' '}
            {row.sameAsCase?.reference ?? row.sameAsRow?.position}
          </Box>
        )}
      </Box>
      <Stack sx={{ gap: 3, minWidth: 0 }}>
        {namedBy.length > 0 && !settled && (
          <StatusDot tone="due" shape="half">
            {t('rescues.people.namedBy', {
              smart_count: namedBy.length,
              rows: namedBy.map(({ position }) => position).join(', '),
            })}
          </StatusDot>
        )}
        {proposals.map((proposal) => (
          <ProposalCard
            key={`${proposal.case?.id ?? ''}${proposal.row?.id ?? ''}`}
            proposal={proposal}
            other={all.find((entry) => entry.id === proposal.row?.id)}
            sending={act.sending}
            onSame={() =>
              decide(
                proposal.case
                  ? { decision: 'SAME_AS_CASE', caseId: proposal.case.id }
                  : { decision: 'SAME_AS_ROW', rowId: proposal.row?.id ?? '' },
              )
            }
          />
        ))}
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
          {settled ? (
            <Button size="small" disabled={act.sending} onClick={() => decide({ decision: 'UNDECIDED' })}>
              {t('rescues.people.again')}
            </Button>
          ) : (
            <>
              <Button
                size="small"
                variant="outlined"
                disabled={act.sending}
                onClick={() => decide({ decision: 'NEW_PERSON' })}
              >
                {t('rescues.people.isNew')}
              </Button>
              <Button size="small" disabled={act.sending} onClick={() => decide({ decision: 'LEFT_OUT' })}>
                {t('rescues.people.leaveOut')}
              </Button>
            </>
          )}
        </Stack>
      </Stack>
    </Box>
  );
}

interface ProposalCardProps {
  readonly proposal: Proposal;
  /** The other row, when the double is within the list. */
  readonly other: Entry | undefined;
  readonly sending: boolean;
  readonly onSame: () => void;
}

function ProposalCard({ proposal, other, sending, onSame }: ProposalCardProps) {
  const t = useT();
  const locale = useLocale();
  const sex = useCodeText('sexes');
  const state = useCodeText('caseStates');
  const words = useEntryWords();
  const facts = [
    proposal.nationalities.map((code) => countryName(code, locale)).join(', '),
    proposal.sex === 'UNKNOWN' ? '' : sex(proposal.sex),
    proposal.ageBand === 'UNKNOWN' ? '' : t('rescues.people.aged', { band: proposal.ageBand }),
  ].filter(Boolean);
  return (
    <Box
      sx={({ tokens }) => ({ border: `1px solid ${tokens.border}`, borderRadius: 1, p: 3, display: 'grid', gap: 2 })}
    >
      <Stack direction="row" sx={{ gap: 3, alignItems: 'center', flexWrap: 'wrap' }}>
        <PersonAvatar initials={proposal.initials} />
        <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600 }}>
            {proposal.case
              ? proposal.case.reference
              : t('rescues.people.rowOf', { number: proposal.row?.position ?? 0 })}
          </Typography>
          <Typography variant="caption" color="textSecondary">
            {other
              ? `${other.name ?? ''} · ${words(other)}`
              : [proposal.case && state(proposal.case.state), ...facts].filter(Boolean).join(' · ')}
          </Typography>
        </Box>
        <Likeness score={proposal.score} />
      </Stack>
      <Box role="group" aria-label={t('rescues.people.reasons')}>
        <Agreement reasons={proposal.reasons} wordOf={(reason) => t(`rescues.reason.${reason}`)} />
      </Box>
      <Button
        size="small"
        // Where little speaks for it, nothing invites the thumb.
        variant={proposal.score >= like ? 'contained' : 'outlined'}
        disabled={sending}
        onClick={onSame}
        sx={{ justifySelf: 'start' }}
      >
        {proposal.case
          ? t('rescues.people.sameCase', { reference: proposal.case.reference })
          : t('rescues.people.sameRow', { number: proposal.row?.position ?? 0 })}
      </Button>
    </Box>
  );
}

const [veryLike, like] = [0.95, 0.75];

/** In words: a per cent would be read as a measurement. */
function Likeness({ score }: { readonly score: number }) {
  const t = useT();
  if (score >= veryLike) return <StatusDot tone="done">{t('rescues.people.veryLike')}</StatusDot>;
  return (
    <StatusDot tone="due" shape={score >= like ? 'half' : 'open'}>
      {t(score >= like ? 'rescues.people.like' : 'rescues.people.maybe')}
    </StatusDot>
  );
}
