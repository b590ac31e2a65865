import LockOutlined from '@mui/icons-material/LockOutlined';
import VerifiedOutlined from '@mui/icons-material/VerifiedOutlined';
import { Box, Button, ButtonBase, Typography } from '@mui/material';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import type { Attachment, NamedAttachment } from './attachment-documents.js';
import { attachmentIcons } from './attachment-icon.js';
import { sizeText } from './read-file.js';

interface AttachmentTileProps {
  readonly file: Attachment;
  /** Absent while names and pictures are hidden. */
  readonly named: NamedAttachment | undefined;
  readonly preview: string | undefined;
  readonly onOpen: () => void;
  readonly onChange?: () => void;
  readonly onRemove?: () => void;
}

/** One file: a picture of it only after somebody asked; before that what it is, since when and from whom. */
export function AttachmentTile({ file, named, preview, onOpen, onChange, onRemove }: AttachmentTileProps) {
  const t = useT();
  const kind = useCodeText('attachmentKinds')(file.kind);
  const classes = useCodeText('attachmentClasses');
  const Icon = attachmentIcons[file.media];
  const details = [file.pages ? t('attachments.pages', { smart_count: file.pages }) : '', sizeText(file.bytes)];
  return (
    <Box
      component="li"
      aria-label={kind}
      sx={({ tokens }) => ({
        border: `1px solid ${tokens.border}`,
        borderRadius: 1,
        overflow: 'hidden',
        display: 'flex',
        flexDirection: 'column',
        minWidth: 0,
      })}
    >
      <ButtonBase
        onClick={onOpen}
        aria-label={t('attachments.openOf', { kind })}
        sx={({ tokens }) => ({
          height: 132,
          bgcolor: tokens.ground,
          borderBottom: `1px solid ${tokens.border}`,
          color: tokens.quiet,
          '&:hover': { bgcolor: tokens.brandSoft },
        })}
      >
        {preview ? (
          <Box component="img" src={preview} alt="" sx={{ width: '100%', height: '100%', objectFit: 'contain' }} />
        ) : (
          <Icon sx={{ fontSize: 40 }} aria-hidden />
        )}
      </ButtonBase>
      <Box sx={{ p: 3, flex: 1, display: 'flex', flexDirection: 'column', gap: 0.5, overflowWrap: 'anywhere' }}>
        <Typography sx={{ fontWeight: 600 }}>{kind}</Typography>
        {named?.caption && <Typography sx={{ whiteSpace: 'pre-wrap' }}>{named.caption}</Typography>}
        {named?.fileName && (
          <Typography variant="caption" color="textSecondary">
            {named.fileName}
          </Typography>
        )}
        <Typography variant="caption" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {details.filter(Boolean).join(' · ')}
        </Typography>
        {file.subjectKind && (
          <Typography variant="caption" color="textSecondary">
            {t('attachments.here.hangsOn', { subject: t(`codes.attachmentSubjects.${file.subjectKind}`) })}
          </Typography>
        )}
        {file.fieldClass !== 'personal' && (
          <Mark icon={<LockOutlined sx={{ fontSize: 16 }} aria-hidden />}>{classes(file.fieldClass)}</Mark>
        )}
        {file.hasOriginal && (
          <Mark icon={<VerifiedOutlined sx={{ fontSize: 16 }} aria-hidden />}>{t('attachments.hasOriginal')}</Mark>
        )}
        <Typography variant="caption" color="textSecondary" component="div">
          {file.recordedBy.displayName}, <DateText value={file.recordedAt} />
        </Typography>
        {onChange && onRemove && (
          <Box sx={{ display: 'flex', gap: 1, mt: 'auto', ml: -1.5, pt: 1 }}>
            <Button size="small" aria-label={t('attachments.changeOf', { kind })} onClick={onChange}>
              {t('attachments.change')}
            </Button>
            <Button size="small" color="inherit" aria-label={t('attachments.removeOf', { kind })} onClick={onRemove}>
              {t('attachments.remove')}
            </Button>
          </Box>
        )}
      </Box>
    </Box>
  );
}

function Mark({ icon, children }: { readonly icon: React.ReactNode; readonly children: React.ReactNode }) {
  return (
    <Typography variant="caption" component="div" sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      {icon}
      {children}
    </Typography>
  );
}
