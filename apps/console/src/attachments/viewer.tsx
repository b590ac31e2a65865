import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import FileDownloadOutlined from '@mui/icons-material/FileDownloadOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import RotateRightOutlined from '@mui/icons-material/RotateRightOutlined';
import ZoomInOutlined from '@mui/icons-material/ZoomInOutlined';
import ZoomOutOutlined from '@mui/icons-material/ZoomOutOutlined';
import { Box, Button, CircularProgress, Dialog, IconButton, Stack, Typography } from '@mui/material';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { useNotice } from '../parts/use-notice.js';
import { hideAfterMs } from '../parts/use-reveal.js';
import type { Attachment } from './attachment-documents.js';
import { saveFile } from './read-file.js';
import { useFileUrl } from './use-file-url.js';
import { useIdle } from './use-idle.js';

interface ViewerProps {
  readonly file: Attachment;
  /** Under what it is saved; without it, before names were shown, by its kind. */
  readonly name: string | undefined;
  readonly caption: string | undefined;
  readonly onClose: () => void;
}

const zooms = [1, 1.5, 2, 3, 4] as const;

/** One file, looked at or listened to. It closes after a minute in which nobody moves, and its bytes go with it. */
export function Viewer({ file, name, caption, onClose }: ViewerProps) {
  const t = useT();
  const notice = useNotice();
  const titleId = useId();
  const kind = useCodeText('attachmentKinds')(file.kind);
  const isSound = file.media !== 'JPEG' && file.media !== 'PDF';
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState(0);
  const [turn, setTurn] = useState(0);
  const pages = file.pages ?? 1;
  const { url, failed, again } = useFileUrl(file.media === 'PDF' ? `${file.id}/pages/${page}` : `${file.id}/content`);
  // Whoever listens does not move.
  useIdle(isSound ? hideAfterMs * 60 : hideAfterMs, onClose);
  const step = (by: number): void => setZoom((now) => Math.min(zooms.length - 1, Math.max(0, now + by)));
  const go = (by: number): void => setPage((now) => Math.min(pages, Math.max(1, now + by)));
  const save = (path: string, as: string): void =>
    void saveFile(path, as).catch(() => notice.problem(t('attachments.viewer.failed')));

  const onKey = (event: KeyboardEvent): void => {
    if (isSound) return;
    const acts: Partial<Record<string, () => void>> = {
      '+': () => step(1),
      '=': () => step(1),
      '-': () => step(-1),
      '0': () => setZoom(0),
      r: () => setTurn((now) => now + 90),
      ArrowLeft: () => go(-1),
      ArrowRight: () => go(1),
    };
    acts[event.key]?.();
  };
  const tool = (labelKey: string, icon: ReactNode, act: () => void, disabled = false): ReactNode => (
    <IconButton aria-label={t(labelKey)} title={t(labelKey)} disabled={disabled} onClick={act} sx={{ p: 2.5 }}>
      {icon}
    </IconButton>
  );
  const picture = url !== null && !isSound && (
    <Box
      component="img"
      src={url}
      alt={kind}
      sx={{
        display: 'block',
        m: 'auto',
        maxWidth: zoom === 0 ? '100%' : 'none',
        maxHeight: zoom === 0 ? '100%' : 'none',
        width: zoom === 0 ? 'auto' : `${(zooms[zoom] ?? 1) * 100}%`,
        rotate: `${turn}deg`,
        transition: 'rotate 120ms',
      }}
    />
  );
  return (
    <>
      <Dialog fullScreen open onClose={onClose} aria-labelledby={titleId} onKeyDown={onKey}>
        <Stack
          direction="row"
          sx={({ tokens }) => ({
            alignItems: 'center',
            px: 4,
            minHeight: 56,
            borderBottom: `1px solid ${tokens.border}`,
          })}
        >
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Typography id={titleId} component="h2" sx={{ fontWeight: 600 }}>
              {kind}
            </Typography>
            {caption && (
              <Typography variant="caption" component="div" color="textSecondary" noWrap>
                {caption}
              </Typography>
            )}
          </Box>
          {tool('attachments.viewer.close', <CloseOutlined />, onClose)}
        </Stack>
        <Box
          tabIndex={0}
          aria-label={t('attachments.viewer.sheet')}
          role="group"
          sx={({ tokens }) => ({
            flex: 1,
            minHeight: 0,
            overflow: 'auto',
            display: 'flex',
            bgcolor: tokens.ground,
            p: { xs: 2, md: 4 },
          })}
        >
          {failed ? (
            <Stack role="alert" sx={{ m: 'auto', gap: 3, alignItems: 'center' }}>
              <Typography>{t('attachments.viewer.failed')}</Typography>
              <Button variant="outlined" onClick={again}>
                {t('attachments.viewer.again')}
              </Button>
            </Stack>
          ) : url === null ? (
            <CircularProgress aria-label={t('shell.state.loading')} sx={{ m: 'auto' }} />
          ) : isSound ? (
            <Box
              component="audio"
              controls
              controlsList="nodownload noplaybackrate"
              src={url}
              aria-label={kind}
              sx={{ m: 'auto', width: 'min(560px, 100%)' }}
            />
          ) : (
            picture
          )}
        </Box>
        <Stack
          direction="row"
          sx={({ tokens }) => ({
            flexWrap: 'wrap',
            justifyContent: 'center',
            gap: 1,
            p: 1,
            borderTop: `1px solid ${tokens.border}`,
          })}
        >
          {pages > 1 && (
            <>
              {tool('attachments.viewer.before', <ChevronLeftOutlined />, () => go(-1), page === 1)}
              <Typography sx={{ alignSelf: 'center', fontVariantNumeric: 'tabular-nums' }} aria-live="polite">
                {t('attachments.viewer.page', { page, pages })}
              </Typography>
              {tool('attachments.viewer.after', <ChevronRightOutlined />, () => go(1), page === pages)}
            </>
          )}
          {!isSound && (
            <>
              {tool('attachments.viewer.smaller', <ZoomOutOutlined />, () => step(-1), zoom === 0)}
              {tool('attachments.viewer.larger', <ZoomInOutlined />, () => step(1), zoom === zooms.length - 1)}
              {tool('attachments.viewer.turn', <RotateRightOutlined />, () => setTurn((now) => now + 90))}
              {tool('attachments.viewer.print', <PrintOutlined />, () => window.print(), url === null)}
            </>
          )}
          {tool('attachments.viewer.save', <FileDownloadOutlined />, () =>
            save(`${file.id}/content?taken`, name ?? `${file.kind.toLowerCase()}.${endings[file.media]}`),
          )}
          {file.originalOpen && (
            <Button onClick={() => save(`${file.id}/original`, `${name ?? file.kind.toLowerCase()}.original`)}>
              {t('attachments.viewer.saveOriginal')}
            </Button>
          )}
        </Stack>
        {file.originalDigest && (
          <Typography
            variant="caption"
            color="textSecondary"
            sx={{ px: 4, pb: 2, textAlign: 'center', overflowWrap: 'anywhere' }}
          >
            {t('attachments.viewer.digest', { digest: file.originalDigest })}
          </Typography>
        )}
      </Dialog>
      {url !== null &&
        !isSound &&
        createPortal(
          <Box className="hw-print-only hw-print-sheet">
            <Box
              component="img"
              src={url}
              alt={kind}
              sx={{ maxWidth: '100%', maxHeight: '240mm', rotate: `${turn}deg` }}
            />
          </Box>,
          document.body,
        )}
    </>
  );
}

const endings = { JPEG: 'jpg', PDF: 'pdf', MP3: 'mp3', M4A: 'm4a', OGG: 'ogg', WAV: 'wav' } as const;
