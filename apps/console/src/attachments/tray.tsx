import CloseOutlined from '@mui/icons-material/CloseOutlined';
import {
  attachmentClasses,
  attachmentKinds,
  type AttachmentClass,
  type AttachmentKind,
  type FieldClass,
} from '@homeward/domain';
import {
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  IconButton,
  OutlinedInput,
  Select,
  Stack,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { v7 } from 'uuid';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { sizeText } from './read-file.js';
import type { UploadAbout } from './upload-queue.js';

/** What is chosen and not sent yet. */
export interface Chosen {
  readonly key: string;
  readonly file: File;
  readonly kind: AttachmentKind;
  readonly caption: string;
}

/** As the API takes them: told before fifteen megabytes have gone over a slow line in vain. */
const mostBytes = 15 * 1024 * 1024;

/** A guess that is right most of the time, and one press to correct. */
function kindOf(file: File): AttachmentKind {
  if (file.type.startsWith('audio/')) return 'INTERVIEW_AUDIO';
  return file.type === 'application/pdf' ? 'LETTER' : 'PAPER_SCAN';
}

/** @param kind what a picture or a PDF is at this place */
export const toChosen = (file: File, kind?: AttachmentKind): Chosen => ({
  key: v7(),
  file,
  kind: kind === undefined || file.type.startsWith('audio/') ? kindOf(file) : kind,
  caption: '',
});

interface TrayProps {
  readonly chosen: readonly Chosen[];
  readonly open: readonly FieldClass[];
  /** Who may open them, until something else is chosen. */
  readonly fieldClass?: AttachmentClass;
  readonly onChange: (chosen: readonly Chosen[]) => void;
  readonly onSend: (files: readonly (readonly [File, UploadAbout])[]) => void;
}

/** What each file is, in one word and a sentence, and for whom they are; then they go. */
export function Tray({ chosen, open, fieldClass: standard = 'personal', onChange, onSend }: TrayProps) {
  const t = useT();
  const kinds = useCodeText('attachmentKinds');
  const classes = useCodeText('attachmentClasses');
  const [fieldClass, setFieldClass] = useState<AttachmentClass>(standard);
  const classId = useId();
  const fitting = chosen.filter(({ file }) => file.size <= mostBytes);
  const [keepOriginal, setKeepOriginal] = useState(false);
  const change = (key: string, patch: Partial<Chosen>): void =>
    onChange(chosen.map((one) => (one.key === key ? { ...one, ...patch } : one)));
  return (
    <Box
      component="section"
      aria-label={t('attachments.tray.label')}
      sx={({ tokens }) => ({
        mx: 4,
        mb: 4,
        border: `1px solid ${tokens.border}`,
        borderRadius: 1,
        bgcolor: tokens.ground,
      })}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {chosen.map(({ key, file, kind, caption }, at) => (
          <Box
            key={key}
            component="li"
            sx={({ tokens }) => ({
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '220px minmax(0, 1fr) auto' },
              gap: 2,
              alignItems: 'center',
              p: 3,
              borderTop: at === 0 ? 0 : `1px solid ${tokens.border}`,
            })}
          >
            <Box sx={{ minWidth: 0, overflowWrap: 'anywhere', gridColumn: { sm: '1 / 3' } }}>
              <Typography>{file.name}</Typography>
              <Typography variant="caption" color="textSecondary">
                {sizeText(file.size)}
              </Typography>
              {file.size > mostBytes && (
                <Typography role="alert" sx={({ tokens }) => ({ color: tokens.danger.text })}>
                  {t('attachments.tray.tooBig')}
                </Typography>
              )}
            </Box>
            <Select
              native
              size="small"
              value={kind}
              onChange={(event) => change(key, { kind: event.target.value })}
              inputProps={{ 'aria-label': t('attachments.tray.kindOf', { number: at + 1 }) }}
              sx={{ gridColumn: { xs: '1 / -1', sm: '1' }, gridRow: 2 }}
            >
              {attachmentKinds.map((code) => (
                <option key={code} value={code}>
                  {kinds(code)}
                </option>
              ))}
            </Select>
            <OutlinedInput
              size="small"
              value={caption}
              placeholder={t('attachments.form.caption')}
              onChange={(event) => change(key, { caption: event.target.value })}
              inputProps={{ 'aria-label': t('attachments.tray.captionOf', { number: at + 1 }), maxLength: 500 }}
              sx={{ gridColumn: { xs: '1 / -1', sm: '2 / -1' }, gridRow: { xs: 3, sm: 2 } }}
            />
            <IconButton
              aria-label={t('attachments.tray.takeOut', { number: at + 1 })}
              onClick={() => onChange(chosen.filter((one) => one.key !== key))}
            >
              <CloseOutlined fontSize="small" />
            </IconButton>
          </Box>
        ))}
      </Box>
      <Box sx={({ tokens }) => ({ display: 'grid', gap: 2, p: 3, borderTop: `1px solid ${tokens.border}` })}>
        <Box>
          <Typography component="label" htmlFor={classId} sx={{ display: 'block', mb: 1, fontWeight: 600 }}>
            {t('attachments.form.class')}
          </Typography>
          <Select
            native
            size="small"
            value={fieldClass}
            onChange={(event) => setFieldClass(event.target.value)}
            inputProps={{ id: classId }}
            sx={{ maxWidth: '100%' }}
          >
            {attachmentClasses.map((code) => (
              <option key={code} value={code}>
                {classes(code)}
              </option>
            ))}
          </Select>
          {!open.includes(fieldClass) && (
            <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 1 }}>
              {t('attachments.tray.notForYou')}
            </Typography>
          )}
        </Box>
        <FormControlLabel
          control={<Checkbox checked={keepOriginal} onChange={(event) => setKeepOriginal(event.target.checked)} />}
          label={t('attachments.tray.keepOriginal')}
        />
        <Typography variant="caption" color="textSecondary">
          {t('attachments.tray.anew')}
        </Typography>
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
          <Button
            variant="contained"
            disabled={fitting.length === 0}
            onClick={() =>
              onSend(
                fitting.map(({ file, kind, caption }) => [
                  file,
                  { kind, caption: caption.trim(), fieldClass, keepOriginal },
                ]),
              )
            }
          >
            {t('attachments.tray.send', { smart_count: fitting.length })}
          </Button>
          <Button color="inherit" onClick={() => onChange([])}>
            {t('attachments.tray.drop')}
          </Button>
        </Stack>
      </Box>
    </Box>
  );
}
