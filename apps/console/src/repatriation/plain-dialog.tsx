import { Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';

interface PlainDialogProps {
  readonly title: string;
  readonly lead?: string;
  readonly onClose: () => void;
  /** An ActForm: its own buttons stand at its foot. */
  readonly children: ReactNode;
}

/** One act in front of the page. A press beside it does not close: what is written would be gone. */
export function PlainDialog({ title, lead, onClose, children }: PlainDialogProps) {
  const id = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={id}
      onClose={(_event, reason) => {
        if (reason === 'escapeKeyDown') onClose();
      }}
    >
      <DialogTitle id={id} variant="h1" component="h2">
        {title}
      </DialogTitle>
      <DialogContent>
        {lead !== undefined && (
          <Typography color="textSecondary" sx={{ mb: 5 }}>
            {lead}
          </Typography>
        )}
        {children}
      </DialogContent>
    </Dialog>
  );
}
