import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { useCodeText } from '../../form/code-fields.js';
import type { LetterDraftPartsFragment } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { Panel } from '../../parts/page.js';
import { useDates } from '../../parts/use-dates.js';
import { PlainDialog } from '../plain-dialog.js';
import { LetterDraftsDocument, ThrowLetterDraftAwayDocument } from './draft-documents.js';

/** Letters that were begun and not made: nobody else sees them. Where there are none, nothing is said. */
export function YourDrafts() {
  const t = useT();
  const { data } = useDocument(LetterDraftsDocument, {}, { anew: true });
  const [away, setAway] = useState<LetterDraftPartsFragment>();
  const drafts = data?.letterDrafts ?? [];
  if (drafts.length === 0) return null;
  return (
    <Box className="hw-no-print" sx={{ mb: 5 }}>
      <Panel titleKey="letters.drafts.title">
        <Typography color="textSecondary" sx={{ mb: 3 }}>
          {t('letters.drafts.lead')}
        </Typography>
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {drafts.map((draft) => (
            <DraftLine key={draft.id} draft={draft} onThrow={() => setAway(draft)} />
          ))}
        </Box>
      </Panel>
      {away && (
        <PlainDialog
          title={t('letters.drafts.throwTitle')}
          lead={t('letters.drafts.throwLead')}
          onClose={() => setAway(undefined)}
        >
          <ActForm
            document={ThrowLetterDraftAwayDocument}
            defaults={{}}
            doneKey="letters.drafts.thrown"
            submitKey="letters.drafts.throw"
            onDone={() => setAway(undefined)}
            onCancel={() => setAway(undefined)}
            toInput={() => ({ draftId: away.id })}
          >
            {null}
          </ActForm>
        </PlainDialog>
      )}
    </Box>
  );
}

function DraftLine({ draft, onThrow }: { readonly draft: LetterDraftPartsFragment; readonly onThrow: () => void }) {
  const t = useT();
  const { date, ago } = useDates();
  const kind = useCodeText('letterKinds');
  const { people, dropped, recipient } = draft;
  const [first] = recipient?.split('\n') ?? [];
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 3,
        py: 3,
        borderTop: `1px solid ${tokens.border}`,
      })}
    >
      <Box sx={{ minWidth: 0, flex: '1 1 260px' }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{first || draft.templateName}</Typography>
        <Typography color="textSecondary">
          {[
            kind(draft.kind),
            people.length > 0 ? t('letters.list.people', { smart_count: people.length }) : '',
            t('letters.drafts.saved', { ago: ago(draft.savedAt) }),
            t('letters.drafts.until', { date: date(draft.endsAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        {dropped > 0 && (
          <Typography sx={({ tokens }) => ({ color: tokens.due.text })}>
            {people.length > 0 ? t('letters.drafts.dropped', { smart_count: dropped }) : t('letters.drafts.nobody')}
          </Typography>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <Button onClick={onThrow} sx={{ minHeight: 44 }}>
          {t('letters.drafts.throw')}
        </Button>
        {people.length > 0 && (
          <Button component={Link} to={`/letters/new?draft=${draft.id}`} variant="outlined" sx={{ minHeight: 44 }}>
            {t('letters.drafts.goOn')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
