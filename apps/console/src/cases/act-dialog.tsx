import { Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.js';

interface ActDialogProps {
  readonly titleKey?: string;
  /** Already translated, instead of the key. */
  readonly title?: string;
  readonly leadKey?: string;
  readonly onClose: () => void;
  /** An ActForm: its own buttons stand at its foot. */
  readonly children: ReactNode;
}

/** One act in front of the page it belongs to. A press beside it does not close: what is written would be gone. */
export function ActDialog({ titleKey, title, leadKey, onClose, children }: ActDialogProps) {
  const t = useT();
  const id = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      onClose={(_event, reason) => {
        if (reason === 'escapeKeyDown') onClose();
      }}
      aria-labelledby={id}
    >
      <DialogTitle id={id} variant="h1" component="h2">
        {title ?? (titleKey === undefined ? undefined : t(titleKey))}
      </DialogTitle>
      <DialogContent>
        {leadKey !== undefined && (
          <Typography color="textSecondary" sx={{ mb: 5 }}>
            {t(leadKey)}
          </Typography>
        )}
        {children}
      </DialogContent>
    </Dialog>
  );
}
