import FlashlightOnOutlined from '@mui/icons-material/FlashlightOnOutlined';
import PhotoCameraOutlined from '@mui/icons-material/PhotoCameraOutlined';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useId } from 'react';
import { useT } from '../i18n/use-t.js';
import { cameraRuns } from './scan-states.js';
import { useCamera } from './use-camera.js';

interface ScanDialogProps {
  readonly onTag: (tag: string) => void;
  readonly onPicture: () => void;
  readonly onClose: () => void;
}

/** Reads a tag from the running picture. No picture is kept or sent; the tag can be typed instead at any time. */
export default function ScanDialog({ onTag, onPicture, onClose }: ScanDialogProps) {
  const t = useT();
  const id = useId();
  const { scan, video, tell } = useCamera();
  const { at, tag, light } = scan;
  useEffect(() => {
    if (at === 'found') onTag(tag);
  }, [at, tag, onTag]);
  const runs = cameraRuns(scan);
  const words = at === 'looking' && scan.foreign ? 'foreign' : at;
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={id}>
      <DialogTitle id={id} variant="h1" component="h2">
        {t('operations.tag.scan')}
      </DialogTitle>
      <DialogContent>
        <Box
          sx={({ tokens }) => ({
            display: runs ? 'grid' : 'none',
            placeItems: 'center',
            position: 'relative',
            aspectRatio: '1',
            maxHeight: '50vh',
            mx: 'auto',
            mb: 4,
            overflow: 'hidden',
            borderRadius: 1,
            border: `1px solid ${tokens.border}`,
            bgcolor: '#000000',
          })}
        >
          <Box
            component="video"
            ref={video}
            muted
            playsInline
            disablePictureInPicture
            aria-label={t('operations.scan.picture')}
            sx={{ width: '100%', height: '100%', objectFit: 'cover' }}
          />
          <Box
            aria-hidden
            sx={{ position: 'absolute', inset: '18%', border: '3px solid #ffffff', borderRadius: 1, opacity: 0.8 }}
          />
        </Box>
        <Typography role="status">{at !== 'found' && t(`operations.scan.${words}`)}</Typography>
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 2 }}>
          {t('operations.scan.stays')}
        </Typography>
      </DialogContent>
      <DialogActions sx={{ p: 4, gap: 2, flexWrap: 'wrap', '& > *': { minHeight: 44 } }}>
        {light !== null && (
          <Button
            startIcon={<FlashlightOnOutlined />}
            aria-pressed={light}
            variant={light ? 'contained' : 'text'}
            onClick={() => tell({ kind: 'light', on: !light })}
          >
            {t('operations.scan.light')}
          </Button>
        )}
        {!runs && <Button onClick={() => tell({ kind: 'again' })}>{t('operations.scan.again')}</Button>}
        <Button startIcon={<PhotoCameraOutlined />} onClick={onPicture}>
          {t('operations.scan.takePicture')}
        </Button>
        <Button variant="outlined" onClick={onClose}>
          {t('operations.scan.type')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
