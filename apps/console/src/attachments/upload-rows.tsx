import CloseOutlined from '@mui/icons-material/CloseOutlined';
import { Box, Button, IconButton, LinearProgress, Typography } from '@mui/material';
import { useReportSaving } from '../data/unsaved-store.js';
import { UnsavedGuard } from '../form/unsaved-guard.js';
import { useT } from '../i18n/use-t.js';
import { useUploads, type Upload, type UploadQueue } from './upload-queue.js';

/** Files on their way, each with how far it is, and what to do where one does not get through. */
export function UploadRows({ queue }: { readonly queue: UploadQueue }) {
  const t = useT();
  const uploads = useUploads(queue);
  const underWay = uploads.some(({ state }) => state !== 'refused');
  useReportSaving(underWay ? 'saving' : 'clean');
  if (uploads.length === 0) return null;
  return (
    <>
      <UnsavedGuard when={() => queue.read().some(({ state }) => state !== 'refused')} />
      <Box component="ul" aria-label={t('attachments.upload.label')} sx={{ listStyle: 'none', m: 0, p: 0, pb: 3 }}>
        {uploads.map((upload) => (
          <UploadRow key={upload.id} upload={upload} queue={queue} />
        ))}
      </Box>
    </>
  );
}

function UploadRow({ upload, queue }: { readonly upload: Upload; readonly queue: UploadQueue }) {
  const t = useT();
  const { id, file, state, progress, message } = upload;
  const failed = state === 'refused' || state === 'broken';
  const percent = Math.round(progress * 100);
  return (
    <Box component="li" sx={{ px: 4, py: 2, display: 'flex', gap: 3, alignItems: 'center' }}>
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography>{file.name}</Typography>
        <Typography
          variant="caption"
          component="div"
          role={failed ? 'alert' : undefined}
          sx={({ tokens }) => ({ color: state === 'refused' ? tokens.danger.text : tokens.quiet, mb: 1 })}
        >
          {state === 'refused'
            ? message || t('attachments.upload.refused')
            : t(`attachments.upload.${state}`, { percent })}
        </Typography>
        {!failed && (
          <LinearProgress
            aria-label={t('attachments.upload.progress', { name: file.name })}
            variant={state === 'sending' ? 'determinate' : 'indeterminate'}
            value={percent}
          />
        )}
      </Box>
      {failed && (
        <Button size="small" onClick={() => queue.retry(id)}>
          {t('attachments.upload.retry')}
        </Button>
      )}
      <IconButton aria-label={t('attachments.upload.cancel', { name: file.name })} onClick={() => queue.cancel(id)}>
        <CloseOutlined fontSize="small" />
      </IconButton>
    </Box>
  );
}
