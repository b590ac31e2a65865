import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import { DueText } from '../cases/case-row.js';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { graphql } from '../gql/index.js';
import type { DueStepsQuery } from '../gql/graphql.js';
import { useCan } from '../session/session-store.js';
import { useItemName } from './item-name.js';

const DueStepsDocument = graphql(`
  query DueSteps($caseId: UUID!) {
    wayHome(caseId: $caseId) {
      caseId
      items {
        item
        title
        state
        ready
        party
        dueOn
        heldBy
      }
    }
  }
`);

export type DueStep = NonNullable<DueStepsQuery['wayHome']>['items'][number];

/** Steps of the way home that somebody has to do by a day, the first day first; a call of next year is not yet due. */
export function useDueSteps(caseId: string): readonly DueStep[] {
  const can = useCan();
  const { data } = useDocument(DueStepsDocument, { caseId }, { enabled: can('repatriation.read') });
  return (data?.wayHome?.items ?? [])
    .filter(({ state, ready, heldBy, item, dueOn }) => {
      const open = ready && heldBy.length === 0 && (state === 'OPEN' || state === 'IN_PROGRESS');
      return open && dueOn !== null && !(item.startsWith('FOLLOW_UP') && dueOn > soon());
    })
    .sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''));
}

const soon = (): string => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

/** One line among the tasks of a case; it leads to the step. */
export function DueStepLine({ caseId, step }: { readonly caseId: string; readonly step: DueStep }) {
  const item = useItemName();
  const party = useCodeText('actingParties');
  return (
    <Box component="li" sx={{ py: 1 }}>
      <Box
        component={Link}
        to={`/cases/${caseId}/way-home`}
        sx={{ display: 'block', py: 0.5, color: 'inherit', overflowWrap: 'anywhere' }}
      >
        {item(step)}
      </Box>
      <Box
        sx={({ tokens }) => ({
          fontSize: '0.8125rem',
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 3,
          color: tokens.quiet,
        })}
      >
        <DueText day={step.dueOn} />
        <span>{party(step.party)}</span>
      </Box>
    </Box>
  );
}
