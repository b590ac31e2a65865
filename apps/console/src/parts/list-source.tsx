import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, OutlinedInput, Typography } from '@mui/material';
import { useRef, type DragEvent } from 'react';
import { FieldFrame } from '../form/field-frame.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from './page.js';

interface ListSourceProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly sending: boolean;
  readonly problem: string | undefined;
  readonly onBring: (list: File | string) => void;
  readonly fileHint: string;
  readonly pasteHint: string;
}

/** A list as it comes: a file, dropped or chosen, or rows pasted from wherever they stand. */
export function ListSource({ text, onText, sending, problem, onBring, fileHint, pasteHint }: ListSourceProps) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  function onDrop(event: DragEvent): void {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) onBring(file);
  }
  return (
    <>
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
          <Typography color="textSecondary">{fileHint}</Typography>
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
              if (file) onBring(file);
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
          <FieldFrame name="pasted" label={t('rescues.bring.rows')} help={pasteHint} required>
            {({ id: field, describedBy }) => (
              <OutlinedInput
                id={field}
                fullWidth
                multiline
                minRows={6}
                maxRows={16}
                value={text}
                onChange={(event) => onText(event.target.value)}
                inputProps={{ 'aria-describedby': describedBy, spellCheck: false, autoComplete: 'off' }}
              />
            )}
          </FieldFrame>
          <Button variant="contained" disabled={sending || text.trim() === ''} onClick={() => onBring(text)}>
            {t(sending ? 'rescues.bring.reading' : 'rescues.bring.read')}
          </Button>
        </Panel>
      </Box>
    </>
  );
}
