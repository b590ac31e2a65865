import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, OutlinedInput, Typography } from '@mui/material';
import { useRef, useState, type DragEvent } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { FieldFrame } from '../form/field-frame.js';
import { UnsavedGuard } from '../form/unsaved-guard.js';
import { useT } from '../i18n/use-t.js';
import { Page, Panel } from '../parts/page.js';
import { ListUpload } from './upload-list.js';

/** A list as police, missions and chats send it: a file, or rows pasted from wherever they stand. */
export default function BringListPage() {
  const { id = '' } = useParams();
  const t = useT();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [upload] = useState(() => new ListUpload());
  const [text, setText] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const sent = useRef(false);

  async function bring(list: File | string): Promise<void> {
    setSending(true);
    setProblem(undefined);
    const answer = await upload.send(id, list, { offline: t('shell.act.network'), failed: t('shell.state.error') });
    setSending(false);
    if ('message' in answer) return setProblem(answer.message);
    sent.current = true;
    void navigate(`/rescues/${id}/list/${answer.id}`);
  }
  function onDrop(event: DragEvent): void {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) void bring(file);
  }

  return (
    <Page titleKey="rescues.bring.title" lead={t('rescues.bring.lead')} width="form">
      {problem !== undefined && (
        <Alert severity="error" sx={{ mb: 4 }}>
          {problem}
        </Alert>
      )}
      <Panel titleKey="rescues.bring.file">
        <Box
          onDragOver={(event) => event.preventDefault()}
          onDrop={onDrop}
          sx={({ tokens }) => ({
            display: 'grid',
            justifyItems: 'center',
            gap: 3,
            p: 6,
            border: `1px dashed ${tokens.edge}`,
            borderRadius: 1,
            textAlign: 'center',
          })}
        >
          <Typography color="textSecondary">{t('rescues.bring.fileHint')}</Typography>
          <input
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,.xlsx"
            aria-label={t('rescues.bring.file')}
            className="hw-visually-hidden"
            tabIndex={-1}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) void bring(file);
            }}
          />
          <Button
            variant="contained"
            startIcon={<UploadFileOutlined />}
            disabled={sending}
            onClick={() => input.current?.click()}
          >
            {t(sending ? 'rescues.bring.reading' : 'rescues.bring.choose')}
          </Button>
        </Box>
      </Panel>
      <Box sx={{ mt: 6 }}>
        <Panel titleKey="rescues.bring.paste">
          <FieldFrame name="pasted" label={t('rescues.bring.rows')} help={t('rescues.bring.pasteHint')} required>
            {({ id: field, describedBy }) => (
              <OutlinedInput
                id={field}
                fullWidth
                multiline
                minRows={6}
                maxRows={16}
                value={text}
                onChange={(event) => setText(event.target.value)}
                inputProps={{ 'aria-describedby': describedBy, spellCheck: false, autoComplete: 'off' }}
              />
            )}
          </FieldFrame>
          <Button variant="contained" disabled={sending || text.trim() === ''} onClick={() => void bring(text)}>
            {t(sending ? 'rescues.bring.reading' : 'rescues.bring.read')}
          </Button>
        </Panel>
      </Box>
      <UnsavedGuard when={() => text.trim() !== '' && !sent.current} />
    </Page>
  );
}
