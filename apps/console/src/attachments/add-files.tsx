import AddAPhotoOutlined from '@mui/icons-material/AddAPhotoOutlined';
import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import { Box, Button } from '@mui/material';
import type { AttachmentClass, AttachmentKind, AttachmentSubject, FieldClass } from '@homeward/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ActDialog } from '../cases/act-dialog.js';
import { documentKey } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { useNotice } from '../parts/use-notice.js';
import { ChooseFiles } from './choose-files.js';
import { toChosen, Tray, type Chosen } from './tray.js';
import { UploadQueue, type UploadAbout } from './upload-queue.js';
import { UploadRows } from './upload-rows.js';

/** What within the case a file belongs to. */
export interface HangsOn {
  readonly kind: AttachmentSubject;
  readonly id: string;
}

interface AddFilesProps {
  readonly caseId: string;
  readonly hangsOn?: HangsOn;
  /** The words on the button. */
  readonly labelKey: string;
  /** Which paper, which row: for the title, and for whoever hears the button instead of seeing it. */
  readonly of: string;
  /** What a picture is here most of the time. */
  readonly kind: AttachmentKind;
  readonly fieldClass?: AttachmentClass;
  /** Classes that are open to the reader on this case. */
  readonly open: readonly FieldClass[];
  /** The press opens the camera at once: one thumb, in the other hand the person's. */
  readonly camera?: boolean;
}

/** Hangs a file on the thing it stands beside: chosen, described, sent, and seen on its way in the same place. */
export function AddFiles({ caseId, hangsOn, labelKey, of, kind, fieldClass, open, camera = false }: AddFilesProps) {
  const t = useT();
  const notice = useNotice();
  const queries = useQueryClient();
  const [choosing, setChoosing] = useState(false);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [queue, setQueue] = useState<UploadQueue | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const label = t(labelKey);
  const title = t('attachments.here.of', { act: label, of });
  const close = (): void => {
    setChosen([]);
    setChoosing(false);
  };
  const choose = (files: readonly File[]): void => {
    if (files.length === 0) return;
    setChosen((now) => [...now, ...files.map((file) => toChosen(file, kind))]);
    setChoosing(true);
  };

  // "Add none" and the last one taken out: there is nothing left to ask.
  const change = (left: readonly Chosen[]): void => (left.length === 0 ? close() : setChosen(left));

  function send(files: readonly (readonly [File, UploadAbout])[]): void {
    const to = queue ?? new UploadQueue(caseId, stored);
    const subject = hangsOn ? { subjectKind: hangsOn.kind, subjectId: hangsOn.id } : {};
    setQueue(to);
    to.add(files.map(([file, about]) => [file, { ...about, ...subject }]));
    close();
  }
  function stored(): void {
    notice.done('attachments.here.added', { of });
    void queries.invalidateQueries({ queryKey: documentKey('Attachments') });
  }
  return (
    <Box className="hw-no-print" sx={{ minWidth: 0 }}>
      <Button
        size="small"
        variant={camera ? 'outlined' : 'text'}
        aria-label={title}
        startIcon={camera ? <AddAPhotoOutlined /> : <AttachFileOutlined />}
        onClick={() => (camera ? input.current?.click() : setChoosing(true))}
        sx={{ minHeight: camera ? 44 : undefined, ml: camera ? 0 : -1.5 }}
      >
        {label}
      </Button>
      {camera && (
        <input
          ref={input}
          type="file"
          hidden
          accept="image/jpeg"
          capture="environment"
          onChange={(event) => {
            choose([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      )}
      {queue && <UploadRows queue={queue} />}
      {choosing && (
        <ActDialog title={title} onClose={close}>
          {chosen.length === 0 ? (
            <>
              <Box sx={{ mx: -4 }}>
                <ChooseFiles onChosen={choose} />
              </Box>
              <Button onClick={close}>{t('shell.form.cancel')}</Button>
            </>
          ) : (
            <Box sx={{ mx: -4, mb: -4 }}>
              <Tray chosen={chosen} open={open} fieldClass={fieldClass} onChange={change} onSend={send} />
            </Box>
          )}
        </ActDialog>
      )}
    </Box>
  );
}
