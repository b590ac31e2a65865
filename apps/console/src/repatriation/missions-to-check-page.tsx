import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import type { MissionsToCheckQuery } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { countryName } from '../parts/countries.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { MissionsToCheckDocument } from './mission-directory-documents.js';
import { CheckDialog } from './mission-row.js';

type ToCheck = MissionsToCheckQuery['missionsToCheck'][number];

/** Rows that nobody has compared with a source, mission by mission: one is asked about all of them at once. */
export default function MissionsToCheckPage() {
  const t = useT();
  const query = useDocument(MissionsToCheckDocument, {});
  return (
    <Page titleKey="missions.checkPage" lead={t('missions.checkPageLead')}>
      <Loaded query={query}>
        {({ missionsToCheck }) => {
          if (missionsToCheck.length === 0)
            return (
              <Panel>
                <Empty titleKey="missions.checkPageNone" />
              </Panel>
            );
          const missions = [...new Set(missionsToCheck.map((row) => row.missionId))];
          return (
            <Box sx={{ display: 'flex', flexDirection: 'column', gap: 4 }}>
              {missions.map((id) => (
                <Group key={id} rows={missionsToCheck.filter((row) => row.missionId === id)} />
              ))}
            </Box>
          );
        }}
      </Loaded>
    </Page>
  );
}

function Group({ rows }: { readonly rows: readonly ToCheck[] }) {
  const t = useT();
  const can = useCan();
  const words = useWords();
  const [open, setOpen] = useState<ToCheck | null>(null);
  const [first] = rows;
  if (!first) return null;
  return (
    <Panel
      title={first.missionName}
      actions={
        <Button component={Link} to={`/missions/${first.missionId}`}>
          {t('missions.lookAtMission')}
        </Button>
      }
    >
      <Box component="details">
        <Typography component="summary" sx={{ cursor: 'pointer', py: 1 }}>
          {t('missions.checkPageCount', { smart_count: rows.length })}
        </Typography>
        {rows.map((row) => (
          <Box
            key={row.rowId}
            sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 2, py: 1 }}
          >
            <Typography>{words(row)}</Typography>
            {can('reference.change') && (
              <Button size="small" aria-label={t('missions.checkOf', { row: words(row) })} onClick={() => setOpen(row)}>
                {t('missions.check')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {open && (
        <CheckDialog
          about={{ missionId: open.missionId, kind: open.kind, rowId: open.rowId }}
          name={words(open)}
          source={open.source}
          version={open.version}
          onClose={() => setOpen(null)}
        />
      )}
    </Panel>
  );
}

function useWords(): (row: ToCheck) => string {
  const kind = useCodeText('missionRowKinds');
  const paper = useCodeText('missionPapers');
  const document = useCodeText('travelDocumentKinds');
  const locale = useLocale();
  const { date } = useDates();
  return (row) => {
    switch (row.kind) {
      case 'MISSION':
        return kind(row.kind);
      case 'COVERAGE':
        return `${kind(row.kind)}: ${countryName(row.about, locale)}`;
      case 'REQUIREMENT':
        return `${kind(row.kind)}: ${paper(row.about)}`;
      case 'FEE':
        return `${kind(row.kind)}: ${document(row.about)}`;
      case 'HOLIDAY':
        return `${kind(row.kind)}: ${date(row.about)}`;
      default:
        return `${kind(row.kind)}: ${row.about}`;
    }
  };
}
