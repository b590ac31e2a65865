import AudiotrackOutlined from '@mui/icons-material/AudiotrackOutlined';
import ImageOutlined from '@mui/icons-material/ImageOutlined';
import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined';

/** By what is kept: whatever a picture came as, it is a picture. */
export const attachmentIcons = {
  JPEG: ImageOutlined,
  PDF: PictureAsPdfOutlined,
  MP3: AudiotrackOutlined,
  M4A: AudiotrackOutlined,
  OGG: AudiotrackOutlined,
  WAV: AudiotrackOutlined,
} as const;
