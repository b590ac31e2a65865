import { readTag } from '@homeward/domain';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/use-t.js';
import { marksStore } from './marks-store.js';
import type { Entry } from './operation-documents.js';
import { TagInput } from './tag-input.js';

interface TagDialogProps {
  readonly operationId: string;
  readonly row: Entry;
  readonly onClose: () => void;
}

/** Gives a paper tag to a person, or takes it off. */
export function TagDialog({ operationId, row, onClose }: TagDialogProps) {
  const t = useT();
  const [tag, setTag] = useState(row.tag);
  const [wrong, setWrong] = useState(false);
  const keep = (typed: string): void => {
    const read = typed.trim() === '' ? '' : readTag(typed);
    setWrong(read === undefined);
    if (read === undefined) return;
    if (read !== row.tag)
      marksStore.mark(operationId, row.version, {
        kind: 'flag',
        entryId: row.id,
        position: row.position,
        tag: read,
        seenTag: row.tag,
      });
    onClose();
  };
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby="tag-title">
      <DialogTitle id="tag-title" variant="h1" component="h2">
        {t('operations.tag.of', { number: row.position })}
      </DialogTitle>
      <DialogContent>
        <TagInput value={tag} onChange={setTag} label={t('operations.tag.label')} onEnter={() => keep(tag)} />
        {wrong && (
          <Typography role="alert" color="error" sx={{ mt: 2 }}>
            {t('errors.NOT_A_TAG')}
          </Typography>
        )}
      </DialogContent>
      <DialogActions sx={{ p: 4, gap: 2, flexWrap: 'wrap' }}>
        {row.tag !== '' && <Button onClick={() => keep('')}>{t('operations.tag.takeOff')}</Button>}
        <Button onClick={onClose}>{t('shell.form.cancel')}</Button>
        <Button variant="contained" onClick={() => keep(tag)}>
          {t('shell.form.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
