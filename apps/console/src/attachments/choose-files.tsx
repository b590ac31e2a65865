import AddAPhotoOutlined from '@mui/icons-material/AddAPhotoOutlined';
import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { useT } from '../i18n/use-t.js';

/** Asked for JPEG, a phone makes one of its own format. */
const accept =
  'image/jpeg,image/png,image/webp,application/pdf,audio/mpeg,audio/mp4,audio/x-m4a,audio/ogg,audio/wav,.m4a,.mp3,.ogg,.oga,.opus,.wav';

interface ChooseFilesProps {
  readonly onChosen: (files: readonly File[]) => void;
}

/** Dropped, pasted, chosen, or taken with the camera: each ends in the same list. */
export function ChooseFiles({ onChosen }: ChooseFilesProps) {
  const t = useT();
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const inText = (event.target as HTMLElement | null)?.closest('input, textarea, [contenteditable="true"]');
      const files = [...(event.clipboardData?.files ?? [])];
      // What lies behind a dialog gets nothing that was meant for the dialog.
      const covered = document.querySelector('[role="dialog"]') !== null && !box.current?.closest('[role="dialog"]');
      if (covered || inText || files.length === 0) return;
      event.preventDefault();
      onChosen(files);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [onChosen]);

  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    onChosen([...(event.target.files ?? [])]);
    // The same file may be chosen again after it was taken out.
    event.target.value = '';
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onChosen(files);
  };
  return (
    <Box
      ref={box}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
      sx={({ tokens }) => ({
        mx: 4,
        mb: 4,
        p: 4,
        display: 'grid',
        gap: 2,
        justifyItems: { xs: 'stretch', sm: 'start' },
        border: `1px dashed ${over ? tokens.brand : tokens.edge}`,
        borderRadius: 1,
        bgcolor: over ? tokens.brandSoft : 'transparent',
      })}
    >
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
        <Button
          variant="contained"
          startIcon={<AddAPhotoOutlined />}
          onClick={() => camera.current?.click()}
          sx={{ display: { md: 'none' }, minHeight: 48 }}
        >
          {t('attachments.add.camera')}
        </Button>
        <Button
          variant="outlined"
          startIcon={<AttachFileOutlined />}
          onClick={() => picker.current?.click()}
          sx={{ minHeight: { xs: 48, md: 40 } }}
        >
          {t('attachments.add.choose')}
        </Button>
      </Stack>
      <Typography color="textSecondary">
        <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
          {t('attachments.add.drop')}{' '}
        </Box>
        {t('attachments.add.kinds')} {t('attachments.add.place')}
      </Typography>
      <input ref={picker} type="file" multiple hidden accept={accept} onChange={chosen} />
      <input ref={camera} type="file" hidden accept="image/jpeg" capture="environment" onChange={chosen} />
    </Box>
  );
}
