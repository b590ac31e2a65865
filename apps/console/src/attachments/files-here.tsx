import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { AttachmentsDocument, type Attachment } from './attachment-documents.js';
import type { HangsOn } from './add-files.js';
import { attachmentIcons } from './attachment-icon.js';
import { sizeText } from './read-file.js';
import { Viewer } from './viewer.js';

interface FilesHereProps {
  readonly caseId: string;
  readonly hangsOn: HangsOn;
}

/** The files of one paper, one interview, one place: what each is, and a press that opens it. Opening is logged. */
export function FilesHere({ caseId, hangsOn }: FilesHereProps) {
  const t = useT();
  const kind = useCodeText('attachmentKinds');
  const [opened, setOpened] = useState<Attachment | null>(null);
  const { data, isError, refetch } = useDocument(AttachmentsDocument, { caseId });
  const files = (data?.attachments ?? []).filter(
    ({ subjectKind, subjectId }) => subjectKind === hangsOn.kind && subjectId === hangsOn.id,
  );
  if (isError)
    return (
      <Box role="alert" className="hw-no-print">
        {t('attachments.here.failed')}{' '}
        <Button size="small" onClick={() => void refetch()}>
          {t('shell.state.retry')}
        </Button>
      </Box>
    );
  if (files.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t('attachments.here.files')}
      className="hw-no-print"
      sx={{ listStyle: 'none', m: 0, p: 0, mt: 1, display: 'flex', flexWrap: 'wrap', gap: 1 }}
    >
      {files.map((file) => {
        const Icon = attachmentIcons[file.media];
        const pages = file.pages ? t('attachments.pages', { smart_count: file.pages }) : '';
        const words = [kind(file.kind), pages, sizeText(file.bytes)].filter(Boolean).join(' · ');
        return (
          <li key={file.id}>
            <Button
              size="small"
              variant="outlined"
              startIcon={<Icon />}
              aria-label={t('attachments.openOf', { kind: words })}
              onClick={() => setOpened(file)}
            >
              {words}
            </Button>
          </li>
        );
      })}
      {opened && <Viewer file={opened} name={undefined} caption={undefined} onClose={() => setOpened(null)} />}
    </Box>
  );
}
