import type { InterviewQuestion } from '@homeward/domain';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.js';

interface WithdrawDialogProps {
  readonly title: string;
  /** What will be gone, by name: nobody should learn it afterwards. */
  readonly lost: readonly InterviewQuestion[];
  readonly note?: ReactNode;
  readonly busy?: boolean;
  readonly onKeep: () => void;
  readonly onGo: () => void;
}

/** Asked before a consent is taken back. Taking it back is always possible, and takes no reason. */
export function WithdrawDialog({ title, lost, note, busy = false, onKeep, onGo }: WithdrawDialogProps) {
  const t = useT();
  const id = useId();
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onKeep} aria-labelledby={id}>
      <DialogTitle id={id} variant="h1" component="h2">
        {title}
      </DialogTitle>
      <DialogContent>
        {lost.length > 0 && (
          <>
            <Typography>{t('intake.withdraw.text')}</Typography>
            <Box component="ul" sx={{ mt: 2, mb: 0, pl: 5 }}>
              {lost.map(({ key }) => (
                <li key={key}>{t(`intake.question.${key}`)}</li>
              ))}
            </Box>
          </>
        )}
        {note !== undefined && <Typography sx={{ mt: lost.length > 0 ? 3 : 0 }}>{note}</Typography>}
      </DialogContent>
      <DialogActions sx={{ p: 4, gap: 2, flexWrap: 'wrap' }}>
        <Button color="error" disabled={busy} onClick={onGo}>
          {t(lost.length > 0 ? 'intake.withdraw.go' : 'intake.withdraw.goPlain')}
        </Button>
        <Button variant="contained" autoFocus onClick={onKeep}>
          {t('intake.withdraw.keep')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
