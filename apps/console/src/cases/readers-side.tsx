import { Box, Button, ButtonBase, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { initialsOf } from '../parts/initials.js';
import { PersonAvatar } from '../parts/person-name.js';
import { Loaded, Loading } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { touch } from '../theme/tokens.js';
import { useOpenedCase } from './case-scope.js';
import { CaseReadersDocument, type CaseReader } from './readers-documents.js';
import { VisitsDialog } from './visits-dialog.js';
import { SidePanel } from './side-panel.js';

const shownFirst = 5;

/** Who has looked at this case: for the supervisor of its team, who answers for those who may. */
export function ReadersSide() {
  const t = useT();
  const { id } = useOpenedCase();
  const query = useDocument(CaseReadersDocument, { caseId: id });
  const [opened, setOpened] = useState<CaseReader | 'everybody' | null>(null);
  return (
    <SidePanel
      titleKey="audit.readers.title"
      action={
        (query.data?.caseReaders ?? []).length > 0 && (
          <Button size="small" aria-label={t('audit.readers.allOf')} onClick={() => setOpened('everybody')}>
            {t('audit.readers.all')}
          </Button>
        )
      }
    >
      <Loaded query={query} loading={<Loading rows={2} />}>
        {({ caseReaders }) =>
          (caseReaders ?? []).length === 0 ? (
            <Typography color="textSecondary">{t('audit.readers.none')}</Typography>
          ) : (
            <Readers readers={caseReaders ?? []} onOpen={setOpened} />
          )
        }
      </Loaded>
      {opened !== null && (
        <VisitsDialog reader={opened === 'everybody' ? null : opened} onClose={() => setOpened(null)} />
      )}
    </SidePanel>
  );
}

interface ReadersProps {
  readonly readers: readonly CaseReader[];
  readonly onOpen: (reader: CaseReader) => void;
}

function Readers({ readers, onOpen }: ReadersProps) {
  const t = useT();
  const role = useCodeText('roles');
  const { ago } = useDates();
  const [all, setAll] = useState(false);
  const shown = all ? readers : readers.slice(0, shownFirst);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mx: -2 }}>
        {shown.map((reader) => (
          <li key={reader.id}>
            <ButtonBase
              onClick={() => onOpen(reader)}
              sx={({ tokens }) => ({
                width: '100%',
                minHeight: touch,
                display: 'flex',
                gap: 2.5,
                alignItems: 'center',
                justifyContent: 'flex-start',
                textAlign: 'start',
                px: 2,
                py: 1.5,
                borderRadius: 1,
                '&:hover': { bgcolor: tokens.brandSoft },
              })}
            >
              <PersonAvatar initials={initialsOf(reader.name)} />
              <Box component="span" sx={{ minWidth: 0 }}>
                <Box component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
                  {reader.name}
                </Box>
                <Typography variant="caption" color="textSecondary" component="span" sx={{ display: 'block' }}>
                  {[
                    reader.roles.map(role).join(', '),
                    t('audit.readers.times', { smart_count: reader.readings }),
                    t('audit.readers.last', { when: ago(reader.lastAt) }),
                  ].join(' · ')}
                </Typography>
              </Box>
            </ButtonBase>
          </li>
        ))}
      </Box>
      {readers.length > shown.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {t('audit.readers.more', { smart_count: readers.length - shown.length })}
        </Button>
      )}
    </>
  );
}
