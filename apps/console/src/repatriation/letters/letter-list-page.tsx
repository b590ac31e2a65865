import { letterKinds, letterStates } from '@homeward/domain';
import { Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useCodeOptions, useCodeText } from '../../form/code-fields.js';
import type { LetterPartsFragment } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { ListPage } from '../../lists/list-page.js';
import { Empty } from '../../parts/state-blocks.js';
import { useDates } from '../../parts/use-dates.js';
import { useCan } from '../../session/session-store.js';
import { YourDrafts } from './your-drafts.js';
import { LetterStateDot } from './letter-state.js';

export default function LetterListPage() {
  const t = useT();
  const can = useCan();
  const dates = useDates();
  const kind = useCodeText('letterKinds');
  const kinds = useCodeOptions('letterKinds', letterKinds);
  const states = useCodeOptions('letterStates', letterStates);
  return (
    <ListPage<LetterPartsFragment>
      resource="letters"
      titleKey="letters.title"
      lead={t('letters.lead')}
      actions={
        can('letterTemplate.read') && (
          <Button component={Link} to="/letter-templates">
            {t('letters.templates.open')}
          </Button>
        )
      }
      filters={[
        { kind: 'one', name: 'state', labelKey: 'letters.list.state', options: states },
        { kind: 'one', name: 'kind', labelKey: 'letters.list.kind', options: kinds },
      ]}
      sorts={[{ field: 'madeAt', order: 'DESC', labelKey: 'letters.list.newest' }]}
      above={can('letter.write') && <YourDrafts />}
      empty={<Empty titleKey="letters.list.none" hintKey="letters.list.noneHint" />}
      row={(row) => ({
        to: `/letters/${row.id}`,
        name: row.number,
        primary: (
          <>
            <Typography component="span" sx={{ fontWeight: 600, mr: 3 }}>
              {row.number}
            </Typography>
            {row.recipient.split('\n')[0]}
          </>
        ),
        secondary: [
          kind(row.kind),
          dates.date(row.dated),
          t('letters.list.people', { smart_count: row.caseCount }),
        ].join(' · '),
        end: <LetterStateDot state={row.state} />,
      })}
    />
  );
}
