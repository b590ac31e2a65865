import AddOutlined from '@mui/icons-material/AddOutlined';
import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { aroundKinds } from '@homeward/domain';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded, NotFound } from '../parts/state-blocks.js';
import { useReveal } from '../parts/use-reveal.js';
import { useCan } from '../session/session-store.js';
import {
  PeopleAroundDocument,
  readNames,
  type Around,
  type NamedPerson,
  type PersonAround,
} from './people-documents.js';
import { AddPersonDialog, CorrectPersonDialog, RemovePersonDialog } from './person-around-dialogs.js';
import { PersonAroundRow, RequesterRow } from './person-around-row.js';

type Opened =
  | { readonly act: 'add' }
  | { readonly act: 'correct'; readonly entry: PersonAround; readonly named: NamedPerson }
  | { readonly act: 'remove'; readonly id: string };

/** Who stands around the person, in groups. Names and numbers are hidden until somebody means to read them. */
export default function PeopleSection({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const can = useCan();
  const query = useDocument(PeopleAroundDocument, { caseId });
  const reveal = useReveal(() => readNames(caseId));
  const [opened, setOpened] = useState<Opened | null>(null);
  // What a correction left: the list is read anew after it, and whoever is quicker must not meet the version before.
  const [left, setLeft] = useState<Readonly<Record<string, number>>>({});
  const versionOf = ({ id, version }: Pick<PersonAround, 'id' | 'version'>): number => Math.max(version, left[id] ?? 0);
  const may = can('peopleAround.record');

  /** What is corrected is read first, and logged, as if it had been shown. */
  async function correct(entry: PersonAround): Promise<void> {
    const held = reveal.fields?.people.get(entry.id);
    const isNew = held !== undefined && held.version >= versionOf(entry);
    const named = isNew ? held : (await readNames(caseId)).people.get(entry.id);
    if (named) setOpened({ act: 'correct', entry, named });
  }
  const close = (): void => setOpened(null);
  function saved(): void {
    close();
    if (reveal.fields) void reveal.show();
  }

  const add = may && (
    <Button variant="outlined" startIcon={<AddOutlined />} onClick={() => setOpened({ act: 'add' })}>
      {t('people.add')}
    </Button>
  );
  return (
    <Loaded query={query}>
      {({ peopleAround: around }) =>
        around ? (
          <Panel titleKey="people.title" flush actions={!isEmpty(around) && add}>
            {isEmpty(around) ? (
              <Empty titleKey="people.empty" hintKey="people.emptyHint" action={add} />
            ) : (
              <>
                <Box sx={{ px: 4, pb: 3 }}>
                  <Typography color="textSecondary">{t('people.lead')}</Typography>
                  <Button
                    size="small"
                    disabled={reveal.loading}
                    aria-expanded={reveal.fields !== null}
                    startIcon={reveal.fields ? <VisibilityOffOutlined /> : <VisibilityOutlined />}
                    onClick={() => (reveal.fields ? reveal.hide() : void reveal.show())}
                    sx={{ mt: 2, ml: -1.5 }}
                  >
                    {t(reveal.fields ? 'people.hide' : 'people.show')}
                  </Button>
                  <Typography variant="caption" color="textSecondary" component="div">
                    {t(reveal.fields ? 'shell.reveal.shown' : 'people.logged')}
                  </Typography>
                  {reveal.failed && <Typography role="alert">{t('shell.state.error')}</Typography>}
                </Box>
                {aroundKinds.map((kind) => {
                  const people = around.people.filter((entry) => entry.kind === kind);
                  const requesters = kind === 'REQUESTER' ? around.requesters : [];
                  if (people.length + requesters.length === 0) return null;
                  return (
                    <Box key={kind} component="section" aria-label={t(`people.group.${kind}`)}>
                      <Typography variant="h3" sx={{ px: 4, pt: 4, pb: 2 }}>
                        {t(`people.group.${kind}`)}
                      </Typography>
                      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                        {people.map((entry) => (
                          <PersonAroundRow
                            key={entry.id}
                            entry={entry}
                            named={reveal.fields?.people.get(entry.id)}
                            onCorrect={may ? () => void correct(entry) : undefined}
                            onRemove={may ? () => setOpened({ act: 'remove', id: entry.id }) : undefined}
                          />
                        ))}
                        {requesters.map((requester) => (
                          <RequesterRow
                            key={requester.pleaId}
                            caseId={caseId}
                            requester={requester}
                            named={reveal.fields}
                          />
                        ))}
                      </Box>
                    </Box>
                  );
                })}
              </>
            )}
            {opened?.act === 'add' && <AddPersonDialog caseId={caseId} onClose={close} onSaved={saved} />}
            {opened?.act === 'correct' && (
              <CorrectPersonDialog
                entry={opened.entry}
                named={opened.named}
                onClose={close}
                onSaved={({ id, version }) => {
                  setLeft({ ...left, [id]: version });
                  saved();
                }}
              />
            )}
            {opened?.act === 'remove' &&
              around.people
                .filter(({ id }) => id === opened.id)
                .map((entry) => (
                  <RemovePersonDialog
                    key={entry.id}
                    entry={{ id: entry.id, version: versionOf(entry) }}
                    onClose={close}
                  />
                ))}
          </Panel>
        ) : (
          <NotFound />
        )
      }
    </Loaded>
  );
}

const isEmpty = ({ people, requesters }: Around): boolean => people.length + requesters.length === 0;
