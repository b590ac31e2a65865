import VisibilityOffOutlined from '@mui/icons-material/VisibilityOffOutlined';
import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useOpenedCase } from '../cases/case-scope.js';
import { documentKey, useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { useReveal } from '../parts/use-reveal.js';
import { useCan } from '../session/session-store.js';
import { ChangeAttachmentDialog, RemoveAttachmentDialog } from './attachment-dialogs.js';
import { AttachmentsDocument, readNames, type Attachment, type NamedAttachment } from './attachment-documents.js';
import { AttachmentTile } from './attachment-tile.js';
import { ChooseFiles } from './choose-files.js';
import { readPreviews, type Previews } from './read-file.js';
import { toChosen, Tray, type Chosen } from './tray.js';
import { UploadQueue } from './upload-queue.js';
import { UploadRows } from './upload-rows.js';
import { Viewer } from './viewer.js';

interface Revealed {
  readonly names: ReadonlyMap<string, NamedAttachment>;
  readonly previews: Previews;
}

type Opened =
  | { readonly act: 'view'; readonly file: Attachment }
  | { readonly act: 'change'; readonly file: Attachment; readonly named: NamedAttachment }
  | { readonly act: 'remove'; readonly file: Attachment };

/** Photos, scans and recordings of the case: hidden until asked for, added by hand, by camera or by dropping them here. */
export function AttachmentsPanel({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const can = useCan();
  const queries = useQueryClient();
  const { open } = useOpenedCase();
  const query = useDocument(AttachmentsDocument, { caseId });
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [queue] = useState(
    () => new UploadQueue(caseId, () => void queries.invalidateQueries({ queryKey: documentKey('Attachments') })),
  );
  const files = query.data?.attachments ?? [];
  const reveal = useReveal<Revealed>(async () => {
    const names = await readNames(caseId);
    return { names, previews: await readPreviews(files.filter(hasPreview).map(({ id }) => id)) };
  });
  const shown = reveal.fields;
  useEffect(() => () => shown?.previews.release(), [shown]);
  const choose = useCallback(
    (more: readonly File[]) => setChosen((now) => [...now, ...more.map((file) => toChosen(file))]),
    [],
  );
  const may = can('attachment.record');
  const close = (): void => setOpened(null);

  /** What is changed is read first, and logged, as if it had been shown. */
  async function change(file: Attachment): Promise<void> {
    const named = (shown?.names ?? (await readNames(caseId))).get(file.id);
    if (named) setOpened({ act: 'change', file, named });
  }
  return (
    <Panel titleKey="attachments.title" flush>
      {may && <ChooseFiles onChosen={choose} />}
      {chosen.length > 0 && (
        <Tray
          chosen={chosen}
          open={open}
          onChange={setChosen}
          onSend={(sent) => {
            queue.add(sent);
            setChosen([]);
          }}
        />
      )}
      <UploadRows queue={queue} />
      <Loaded query={query}>
        {() =>
          files.length === 0 ? (
            <Empty titleKey="attachments.empty" hintKey={may ? 'attachments.emptyHint' : undefined} />
          ) : (
            <>
              <Box sx={{ px: 4, pb: 3 }}>
                <Button
                  size="small"
                  disabled={reveal.loading}
                  aria-expanded={shown !== null}
                  startIcon={shown ? <VisibilityOffOutlined /> : <VisibilityOutlined />}
                  onClick={() => (shown ? reveal.hide() : void reveal.show())}
                  sx={{ ml: -1.5 }}
                >
                  {t(shown ? 'attachments.hide' : 'attachments.show')}
                </Button>
                <Typography variant="caption" color="textSecondary" component="div">
                  {t(shown ? 'shell.reveal.shown' : 'attachments.logged')}
                </Typography>
                {reveal.failed && <Typography role="alert">{t('shell.state.error')}</Typography>}
              </Box>
              <Box
                component="ul"
                aria-label={t('attachments.title')}
                sx={{
                  listStyle: 'none',
                  m: 0,
                  px: 4,
                  pb: 4,
                  display: 'grid',
                  gap: 3,
                  gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))',
                }}
              >
                {files.map((file) => (
                  <AttachmentTile
                    key={file.id}
                    file={file}
                    named={shown?.names.get(file.id)}
                    preview={shown?.previews.urls.get(file.id)}
                    onOpen={() => setOpened({ act: 'view', file })}
                    onChange={may ? () => void change(file) : undefined}
                    onRemove={may ? () => setOpened({ act: 'remove', file }) : undefined}
                  />
                ))}
              </Box>
            </>
          )
        }
      </Loaded>
      {opened?.act === 'view' && (
        <Viewer
          file={opened.file}
          name={shown?.names.get(opened.file.id)?.fileName ?? undefined}
          caption={shown?.names.get(opened.file.id)?.caption ?? undefined}
          onClose={close}
        />
      )}
      {opened?.act === 'change' && (
        <ChangeAttachmentDialog
          file={opened.file}
          named={opened.named}
          onClose={close}
          onSaved={() => {
            close();
            if (shown) void reveal.show();
          }}
        />
      )}
      {opened?.act === 'remove' && <RemoveAttachmentDialog file={opened.file} onClose={close} />}
    </Panel>
  );
}

const hasPreview = ({ media }: Attachment): boolean => media === 'JPEG' || media === 'PDF';
