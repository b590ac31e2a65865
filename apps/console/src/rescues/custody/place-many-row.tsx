import { Box, Checkbox, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { PersonAvatar } from '../../parts/person-name.js';
import { StatusDot } from '../../parts/status-dot.js';
import type { PlacedPerson, Whereabouts } from './custody-documents.js';

interface PlaceManyRowProps {
  readonly person: Whereabouts['people'][number];
  readonly chosen: boolean;
  /** What would become, or became, of the person. */
  readonly answer: PlacedPerson | undefined;
  readonly seen: boolean;
  readonly onChosen: () => void;
  readonly onSeen: () => void;
}

export function PlaceManyRow({ person, chosen, answer, seen, onChosen, onSeen }: PlaceManyRowProps) {
  const t = useT();
  const kind = useCodeText('custodyKinds');
  const answerText = useCodeText('placingAnswers');
  const concern = useCodeText('placingConcerns');
  const bed = useCodeText('custodyBeds');
  const id = `place-${person.caseId}`;
  return (
    <Box component="li" sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 3, py: 1.5 })}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
        <Checkbox
          id={id}
          checked={chosen}
          onChange={onChosen}
          slotProps={{ input: { 'aria-label': person.reference } }}
        />
        <PersonAvatar initials={person.initials} />
        <Box component="label" htmlFor={id} sx={{ minWidth: 0, flex: 1, cursor: 'pointer' }}>
          <strong>{person.reference}</strong>
          <Typography component="div" variant="caption" color="textSecondary">
            {person.kind
              ? [kind(person.kind), person.place?.name].filter(Boolean).join(' · ')
              : t('inCustody.whereabouts.unknown')}
          </Typography>
          {answer && (
            <StatusDot
              tone={answer.answer === 'PLACED' ? 'done' : 'due'}
              shape={answer.answer === 'PLACED' ? 'full' : 'half'}
            >
              {[
                answerText(answer.answer),
                answer.answer === 'PLACED' && answer.bed ? bed(answer.bed) : '',
                ...answer.concerns.map(concern),
              ]
                .filter(Boolean)
                .join(' · ')}
            </StatusDot>
          )}
        </Box>
        <Link to={`/cases/${person.caseId}/custody`} aria-label={person.reference}>
          <span aria-hidden>→</span>
        </Link>
      </Box>
      {chosen &&
        answer &&
        answer.concerns.length > 0 &&
        (answer.bed !== null || !answer.concerns.includes('BED_OF_OTHERS')) && (
          <Box
            component="label"
            sx={{ display: 'flex', alignItems: 'center', pl: 6, minHeight: 44, cursor: 'pointer' }}
          >
            <Checkbox checked={seen} onChange={onSeen} />
            {t('inCustody.placing.seen')}
          </Box>
        )}
    </Box>
  );
}
