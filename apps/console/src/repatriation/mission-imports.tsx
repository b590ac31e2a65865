import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { ActForm } from '../form/act-form.js';
import type { MissionImportsQuery } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { useNotice } from '../parts/use-notice.js';
import { MissionImportsDocument, UndoMissionListDocument } from './mission-list-documents.js';
import { PlainDialog } from './plain-dialog.js';

type Import = MissionImportsQuery['missionImports'][number];

/** The last lists that were taken over, and the way back. */
export function MissionImports() {
  const t = useT();
  const { date } = useDates();
  const notice = useNotice();
  const query = useDocument(MissionImportsDocument, {});
  const [open, setOpen] = useState<Import | null>(null);
  const nameOf = (one: Import): string => (one.fileName === '' ? t('missions.list.pasted') : one.fileName);
  return (
    <Panel titleKey="missions.list.before">
      <Loaded query={query}>
        {({ missionImports }) =>
          missionImports.length === 0 ? (
            <Typography color="textSecondary">{t('missions.list.beforeNone')}</Typography>
          ) : (
            <>
              {missionImports.map((one) => (
                <Box
                  key={one.id}
                  sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 2, py: 2 }}
                >
                  <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                    <Typography sx={{ fontWeight: 600 }}>{nameOf(one)}</Typography>
                    <Typography color="textSecondary" variant="body2">
                      {[
                        t('missions.list.by', { name: one.importedBy, day: date(one.importedAt) }),
                        t('missions.list.made', { smart_count: one.made }),
                        one.ended > 0 ? t('missions.list.ended', { smart_count: one.ended }) : '',
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </Typography>
                    {one.undoneAt ? (
                      <Typography variant="body2">
                        {t('missions.list.undone', { name: one.undoneBy ?? '', day: date(one.undoneAt) })}
                      </Typography>
                    ) : (
                      !one.mayUndo && (
                        <Typography color="textSecondary" variant="body2">
                          {t('missions.list.changedSince')}
                        </Typography>
                      )
                    )}
                  </Box>
                  {one.mayUndo && (
                    <Button aria-label={t('missions.list.undoOf', { name: nameOf(one) })} onClick={() => setOpen(one)}>
                      {t('missions.list.undo')}
                    </Button>
                  )}
                </Box>
              ))}
            </>
          )
        }
      </Loaded>
      {open && (
        <PlainDialog
          title={t('missions.list.undoTitle')}
          lead={t('missions.list.undoLead')}
          onClose={() => setOpen(null)}
        >
          <ActForm
            document={UndoMissionListDocument}
            defaults={{}}
            submitKey="missions.list.undo"
            onDone={({ moved }) => {
              if (moved) notice.done('missions.moved', { smart_count: moved });
              else notice.done('missions.list.undoneNotice');
              setOpen(null);
            }}
            onCancel={() => setOpen(null)}
            toInput={() => ({ importId: open.id, expectedVersion: open.version })}
          >
            <Typography>{nameOf(open)}</Typography>
          </ActForm>
        </PlainDialog>
      )}
    </Panel>
  );
}
