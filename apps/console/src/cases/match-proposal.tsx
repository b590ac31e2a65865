import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { Agreement } from '../parts/agreement.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import { StateDot } from './case-row.js';
import { isWeak, type MatchPart } from './match-words.js';
import type { MatchCandidate } from './plea-documents.js';

interface MatchProposalProps {
  readonly candidate: MatchCandidate;
  readonly untold: readonly MatchPart[];
  readonly chosen: boolean;
  readonly onSame: () => void;
  readonly onOther: () => void;
}

/** One case whose person may be the same. Where little speaks for it, saying so takes a second press. */
export function MatchProposal({ candidate, untold, chosen, onSame, onOther }: MatchProposalProps) {
  const t = useT();
  const can = useCan();
  const [asked, setAsked] = useState<'not yet' | 'now' | 'before'>('not yet');
  const { reference, score, reachable } = candidate;
  const weak = isWeak(candidate);
  const likely = score >= 0.85 ? 'veryLikely' : score >= 0.65 ? 'likely' : 'possible';
  const wordOf = (reason: string): string => t(`cases.match.reason.${reason}`);
  return (
    <Box
      role="group"
      aria-label={reference}
      sx={({ tokens }) => ({
        p: 3,
        mb: 2,
        borderRadius: 1,
        border: `1px ${weak && !chosen ? 'dashed' : 'solid'} ${chosen ? tokens.brand : weak ? tokens.edge : tokens.border}`,
        bgcolor: chosen ? tokens.brandSoft : 'transparent',
      })}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, flexWrap: 'wrap', mb: 1 }}>
        {reachable ? (
          <Box component={Link} to={`/cases/${candidate.caseId}`} target="_blank" sx={{ fontWeight: 600 }}>
            {reference}
          </Box>
        ) : (
          <Box component="span" sx={{ fontWeight: 600 }}>
            {reference}
          </Box>
        )}
        <StatusDot
          tone={likely === 'veryLikely' ? 'due' : 'unknown'}
          shape={likely === 'possible' ? 'open' : likely === 'likely' ? 'half' : 'full'}
        >
          {t(`cases.match.${weak ? 'weak' : likely}`)}
        </StatusDot>
      </Box>
      <Box sx={{ mb: 1.5, display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'baseline' }}>
        <StateDot state={candidate.state} />
        {!reachable && (
          <Typography variant="caption" color="textSecondary">
            {t('cases.match.notReachable')}
          </Typography>
        )}
      </Box>
      <Agreement
        reasons={candidate.reasons}
        wordOf={wordOf}
        untold={untold.map((part) => t(`cases.match.part.${part}`))}
      />
      {asked === 'now' ? (
        <Box role="group" aria-label={t('cases.match.sureTitle', { reference })} sx={{ mt: 3 }}>
          <Typography sx={{ mb: 2 }}>{t('cases.match.sure', { reference })}</Typography>
          <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
            <Button size="small" variant="contained" autoFocus onClick={() => setAsked('before')}>
              {t('cases.match.sureBack')}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setAsked('before');
                onSame();
              }}
            >
              {t('cases.match.sureSame')}
            </Button>
          </Stack>
        </Box>
      ) : (
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', mt: 3 }}>
          <Button
            size="small"
            variant={chosen ? 'contained' : weak ? 'text' : 'outlined'}
            aria-pressed={chosen}
            // The question went with the button that had the focus.
            autoFocus={asked === 'before'}
            onClick={() => (weak && !chosen ? setAsked('now') : onSame())}
          >
            {t('cases.match.same')}
          </Button>
          <Button size="small" variant={weak ? 'outlined' : 'text'} onClick={onOther}>
            {t('cases.match.other')}
          </Button>
          {!reachable && !weak && can('case.breakGlass') && (
            <Button size="small" component={Link} to="/break-glass" state={{ reference }}>
              {t('approvals.glass.act')}
            </Button>
          )}
        </Stack>
      )}
    </Box>
  );
}
