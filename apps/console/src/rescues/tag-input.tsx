import QrCodeScannerOutlined from '@mui/icons-material/QrCodeScannerOutlined';
import { Box, Button, OutlinedInput, Typography } from '@mui/material';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { useT } from '../i18n/use-t.js';
import { readTagPicture } from './read-tag-picture.js';

interface TagInputProps {
  readonly value: string;
  readonly onChange: (tag: string) => void;
  readonly label: string;
  readonly onEnter?: () => void;
}

/** A tag typed, or read by the phone's camera. No picture leaves the phone. */
export function TagInput({ value, onChange, label, onEnter }: TagInputProps) {
  const t = useT();
  const id = useId();
  const [problem, setProblem] = useState(false);
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <OutlinedInput
          id={id}
          size="small"
          value={value}
          placeholder="A-701"
          onChange={(event) => {
            setProblem(false);
            onChange(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !onEnter) return;
            event.preventDefault();
            onEnter();
          }}
          inputProps={{ 'aria-label': label, autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false }}
          sx={{ width: 140 }}
        />
        <ScanButton
          onTag={(tag) => {
            setProblem(tag === undefined);
            if (tag !== undefined) onChange(tag);
          }}
        />
      </Box>
      {problem && (
        <Typography role="alert" color="error" variant="caption" component="p">
          {t('operations.tag.notRead')}
        </Typography>
      )}
    </Box>
  );
}

const ScanDialog = lazy(() => import('./scan-dialog.js'));
/** Without a secure address, and in old browsers, there is no running picture: then one is taken. */
const mayRun = (): boolean => 'mediaDevices' in navigator;

export function ScanButton({ onTag }: { readonly onTag: (tag: string | undefined) => void }) {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const [open, setOpen] = useState(false);
  const [read, setRead] = useState('');
  const close = (): void => setOpen(false);
  const take = (): void => input.current?.click();
  const give = (tag: string | undefined): void => {
    setRead(tag ?? '');
    onTag(tag);
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<QrCodeScannerOutlined />}
        disabled={reading}
        onClick={() => {
          setRead('');
          if (mayRun()) setOpen(true);
          else take();
        }}
        sx={{ minHeight: 44 }}
      >
        {t(reading ? 'operations.tag.reading' : 'operations.tag.scan')}
      </Button>
      <span role="status" className="hw-visually-hidden">
        {read !== '' && t('operations.scan.found', { tag: read })}
      </span>
      {open && (
        <Suspense fallback={null}>
          <ScanDialog
            onTag={(tag) => {
              close();
              give(tag);
            }}
            onPicture={() => {
              close();
              take();
            }}
            onClose={close}
          />
        </Suspense>
      )}
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (!file) return;
          setReading(true);
          void readTagPicture(file)
            .catch(() => undefined)
            .then(give)
            .finally(() => setReading(false));
        }}
      />
    </>
  );
}
