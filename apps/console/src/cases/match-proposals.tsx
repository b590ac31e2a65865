import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { isRequestFault } from '../data/faults.js';
import { send } from '../data/graphql-client.js';
import { useFormScope } from '../form/form-scope.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Loading } from '../parts/state-blocks.js';
import { MatchProposal } from './match-proposal.js';
import { isWeak, untoldOf } from './match-words.js';
import { MatchCandidatesDocument, type MatchCandidate } from './plea-documents.js';
import { matchQuestion, type PleaValues } from './plea-values.js';

const pauseMs = 700;
/** Further ones are one press away: a long list of weak likenesses teaches not to look. */
const shownFirst = 4;
const weakFirst = 2;

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
  const [allWeak, setAllWeak] = useState(false);
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
  const likely = open.filter((candidate) => !isWeak(candidate));
  const weak = open.filter(isWeak);
  const shown = all ? likely : likely.slice(0, shownFirst);
  // One that was chosen stays in sight, whatever is folded.
  const weakShown = allWeak ? weak : weak.filter(({ caseId }, at) => at < weakFirst || caseId === field.value);
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
  const proposal = (candidate: MatchCandidate): ReactNode => (
    <MatchProposal
      key={candidate.caseId}
      candidate={candidate}
      untold={question ? untoldOf(question, candidate.reasons) : []}
      chosen={candidate.caseId === field.value}
      onSame={() => field.onChange(candidate.caseId === field.value ? null : candidate.caseId)}
      onOther={() => {
        if (candidate.caseId === field.value) field.onChange(null);
        setOthers([...others, candidate.caseId]);
      }}
    />
  );
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
        {likely.length > 0 && (
          <Typography color="textSecondary" sx={{ mb: 3 }}>
            {t('cases.match.found', { smart_count: likely.length })}
          </Typography>
        )}
        {shown.map(proposal)}
        {likely.length > shown.length && (
          <Button size="small" onClick={() => setAll(true)}>
            {t('cases.match.more', { smart_count: likely.length - shown.length })}
          </Button>
        )}
        {weak.length > 0 && (
          <Box component="section" aria-label={t('cases.match.weakTitle')} sx={{ mt: likely.length > 0 ? 4 : 0 }}>
            <Typography variant="h3" sx={{ mb: 1 }}>
              {t('cases.match.weakTitle')}
            </Typography>
            <Typography color="textSecondary" sx={{ mb: 3 }}>
              {t('cases.match.weakLead')}
            </Typography>
            {weakShown.map(proposal)}
            {weak.length > weakShown.length && (
              <Button size="small" onClick={() => setAllWeak(true)}>
                {t('cases.match.moreWeak', { smart_count: weak.length - weakShown.length })}
              </Button>
            )}
          </Box>
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
