import { Dialog, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, useRef, type ReactNode } from 'react';

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
  const content = useRef<HTMLDivElement>(null);
  return (
    <Dialog
      open
      fullWidth
      maxWidth="sm"
      aria-labelledby={id}
      onClose={(_event, reason) => {
        if (reason === 'escapeKeyDown') onClose();
      }}
      slotProps={{
        transition: {
          // With a keyboard the hands are on it: the first field is at hand. In the hand it would bring up the screen's keys.
          onEntered: () => {
            const quick = content.current?.contains(document.activeElement);
            if (!quick && window.matchMedia('(hover: hover)').matches)
              content.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
          },
        },
      }}
    >
      <DialogTitle id={id} variant="h1" component="h2">
        {title}
      </DialogTitle>
      <DialogContent ref={content} sx={{ position: 'relative' }}>
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
