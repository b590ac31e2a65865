import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { isRequestFault } from '../data/faults.js';
import { send } from '../data/graphql-client.js';
import { useFormScope } from '../form/form-scope.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Loading } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import { StateDot } from './case-row.js';
import { MatchCandidatesDocument, type MatchCandidate } from './plea-documents.js';
import { matchQuestion, type PleaValues } from './plea-values.js';

const pauseMs = 700;
/** Further ones are one press away: a long list of weak likenesses teaches not to look. */
const shownFirst = 4;

function usePaused<TValue>(value: TValue): TValue {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(value), pauseMs);
    return () => window.clearTimeout(timer);
  }, [value]);
  return paused;
}

/** Cases whose person may be the same, beside the form. Nothing is joined unless a person says so here. */
export function MatchProposals() {
  const t = useT();
  const { control } = useFormContext<PleaValues>();
  const { labels } = useFormScope();
  const person = useWatch({ control, name: 'person' });
  const { field } = useController({ control, name: 'sameAsCaseId' });
  const [all, setAll] = useState(false);
  const [others, setOthers] = useState<readonly string[]>([]);
  const question = matchQuestion(person);
  const asked = usePaused(JSON.stringify(question));
  const answer = useQuery({
    queryKey: ['match-candidates', asked],
    enabled: asked !== 'null',
    gcTime: 0,
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      send(MatchCandidatesDocument, JSON.parse(asked) as NonNullable<typeof question>, { signal }),
  });
  const found = asked === 'null' ? [] : (answer.data?.matchCandidates ?? []);
  const open = found.filter((candidate) => !others.includes(candidate.caseId));
  const shown = all ? open : open.slice(0, shownFirst);
  const label = t('cases.match.title');
  useEffect(() => {
    labels.set('sameAsCaseId', label);
    return () => void labels.delete('sameAsCaseId');
  });
  // What was the same person by the first letters of a name may not be by the whole of it.
  const gone = field.value !== null && answer.isSuccess && !found.some(({ caseId }) => caseId === field.value);
  useEffect(() => {
    if (gone) field.onChange(null);
  }, [gone, field]);
  const chosen = found.find(({ caseId }) => caseId === field.value);
  return (
    <Panel title={label}>
      <Box aria-live="polite">
        {asked === 'null' && <Typography color="textSecondary">{t('cases.match.waiting')}</Typography>}
        {asked !== 'null' && answer.isPending && <Loading rows={2} />}
        {answer.isError && (
          <Typography role="alert">
            {isRequestFault(answer.error) && answer.error.details.code === 'BAD_REQUEST'
              ? answer.error.message
              : t('cases.match.failed')}
          </Typography>
        )}
        {answer.isSuccess && open.length === 0 && asked !== 'null' && (
          <Typography color="textSecondary">{t('cases.match.none')}</Typography>
        )}
        {shown.length > 0 && (
          <Typography color="textSecondary" sx={{ mb: 3 }}>
            {t('cases.match.found', { smart_count: open.length })}
          </Typography>
        )}
        {shown.map((candidate) => (
          <Proposal
            key={candidate.caseId}
            candidate={candidate}
            chosen={candidate.caseId === field.value}
            onSame={() => field.onChange(candidate.caseId === field.value ? null : candidate.caseId)}
            onOther={() => {
              if (candidate.caseId === field.value) field.onChange(null);
              setOthers([...others, candidate.caseId]);
            }}
          />
        ))}
        {open.length > shown.length && (
          <Button size="small" onClick={() => setAll(true)}>
            {t('cases.match.more', { smart_count: open.length - shown.length })}
          </Button>
        )}
        {others.length > 0 && (
          <Button size="small" onClick={() => setOthers([])}>
            {t('cases.match.showOthers', { smart_count: others.length })}
          </Button>
        )}
      </Box>
      <Typography sx={({ tokens }) => ({ mt: 3, pt: 3, borderTop: `1px solid ${tokens.border}`, fontWeight: 600 })}>
        {chosen ? t('cases.match.willLink', { reference: chosen.reference }) : t('cases.match.willBeNew')}
      </Typography>
    </Panel>
  );
}

interface ProposalProps {
  readonly candidate: MatchCandidate;
  readonly chosen: boolean;
  readonly onSame: () => void;
  readonly onOther: () => void;
}

function Proposal({ candidate, chosen, onSame, onOther }: ProposalProps) {
  const t = useT();
  const can = useCan();
  const likely = candidate.score >= 0.85 ? 'veryLikely' : candidate.score >= 0.65 ? 'likely' : 'possible';
  return (
    <Box
      role="group"
      aria-label={candidate.reference}
      sx={({ tokens }) => ({
        p: 3,
        mb: 2,
        borderRadius: 1,
        border: `1px solid ${chosen ? tokens.brand : tokens.border}`,
        bgcolor: chosen ? tokens.brandSoft : 'transparent',
      })}
    >
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, flexWrap: 'wrap', mb: 1 }}>
        {candidate.reachable ? (
          <Box component={Link} to={`/cases/${candidate.caseId}`} target="_blank" sx={{ fontWeight: 600 }}>
            {candidate.reference}
          </Box>
        ) : (
          <Box component="span" sx={{ fontWeight: 600 }}>
            {candidate.reference}
          </Box>
        )}
        <StatusDot
          tone={likely === 'veryLikely' ? 'due' : 'unknown'}
          shape={likely === 'possible' ? 'open' : likely === 'likely' ? 'half' : 'full'}
        >
          {t(`cases.match.${likely}`)}
        </StatusDot>
      </Box>
      <Box sx={{ mb: 1 }}>
        <StateDot state={candidate.state} />
      </Box>
      <Typography variant="caption" color="textSecondary" component="div" sx={{ mb: 2 }}>
        {candidate.reasons.map((reason) => t(`cases.match.reason.${reason}`)).join(' · ')}
        {!candidate.reachable && ` · ${t('cases.match.notReachable')}`}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
        <Button size="small" variant={chosen ? 'contained' : 'outlined'} aria-pressed={chosen} onClick={onSame}>
          {t('cases.match.same')}
        </Button>
        <Button size="small" onClick={onOther}>
          {t('cases.match.other')}
        </Button>
        {!candidate.reachable && can('case.breakGlass') && (
          <Button size="small" component={Link} to="/break-glass" state={{ reference: candidate.reference }}>
            {t('approvals.glass.act')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
