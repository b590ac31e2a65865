import { aroundKinds } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useOpenedCase } from '../cases/case-scope.js';
import { SidePanel } from '../cases/side-panel.js';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { PeopleAroundDocument } from './people-documents.js';

/** How many of which kind, and whether one of them leads to other cases. */
export function PeopleSide() {
  const t = useT();
  const { id } = useOpenedCase();
  const query = useDocument(PeopleAroundDocument, { caseId: id });
  return (
    <SidePanel
      titleKey="people.title"
      action={
        <Button size="small" component={Link} to={`/cases/${id}/people`} aria-label={t('people.side.open')}>
          {t('people.side.link')}
        </Button>
      }
    >
      <Loaded query={query} loading={null}>
        {({ peopleAround }) => {
          const { people = [], requesters = [] } = peopleAround ?? {};
          const groups = aroundKinds
            .map((kind) => ({
              kind,
              many: people.filter((one) => one.kind === kind).length + (kind === 'REQUESTER' ? requesters.length : 0),
            }))
            .filter(({ many }) => many > 0);
          const others = new Set(people.flatMap((one) => one.seenElsewhere.map(({ caseId }) => caseId))).size;
          if (groups.length === 0) return <Typography color="textSecondary">{t('people.side.none')}</Typography>;
          return (
            <>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {groups.map(({ kind, many }) => (
                  <Box component="li" key={kind} sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}>
                    <span>{t(`people.group.${kind}`)}</span>
                    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
                      {many}
                    </Box>
                  </Box>
                ))}
              </Box>
              {others > 0 && (
                <Box sx={{ mt: 2 }}>
                  <StatusDot tone="due">{t('people.side.elsewhere', { smart_count: others })}</StatusDot>
                </Box>
              )}
            </>
          );
        }}
      </Loaded>
    </SidePanel>
  );
}
