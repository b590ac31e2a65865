import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import { useBlocker } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';

/** Whatever on the page has words to lose. The router asks one blocker only: two forms of a page must not be two. */
const guards = new Set<{ readonly when: () => boolean }>();

const somethingToLose = (): boolean => [...guards].some(({ when }) => when());

/**
 * Asks before words are lost, and only then: `when` is false as soon as they are saved (a draft on the server counts).
 * `when` is read at the moment of leaving, so a successful submit can go on to another page at once.
 */
export function UnsavedGuard({ when }: { readonly when: () => boolean }): null {
  useEffect(() => {
    const guard = { when };
    guards.add(guard);
    return () => void guards.delete(guard);
  }, [when]);
  return null;
}

/** Stands once, in the frame, and asks for all the guards of the page. */
export function LeaveGuard() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => nextLocation.pathname !== currentLocation.pathname && somethingToLose(),
  );
  useEffect(() => {
    const onUnload = (event: BeforeUnloadEvent): void => {
      if (somethingToLose()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onUnload);
    return () => window.removeEventListener('beforeunload', onUnload);
  }, []);
  return (
    <LeaveQuestion
      open={blocker.state === 'blocked'}
      onStay={() => blocker.reset?.()}
      onLeave={() => blocker.proceed?.()}
    />
  );
}

interface LeaveQuestionProps {
  readonly open: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

function LeaveQuestion({ open, onStay, onLeave }: LeaveQuestionProps) {
  const t = useT();
  return (
    <Dialog open={open} onClose={onStay} aria-labelledby="unsaved-title">
      <DialogTitle id="unsaved-title" variant="h1" component="h2">
        {t('shell.form.leaveTitle')}
      </DialogTitle>
      <DialogContent>
        <Typography color="textSecondary">{t('shell.form.leaveText')}</Typography>
      </DialogContent>
      <DialogActions sx={{ p: 4, gap: 2, flexWrap: 'wrap' }}>
        <Button color="error" onClick={onLeave}>
          {t('shell.form.leaveGo')}
        </Button>
        <Button variant="contained" autoFocus onClick={onStay}>
          {t('shell.form.leaveStay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface ClosingGuard {
  /** For the Cancel button: closes at once, or asks first. */
  readonly close: () => void;
  readonly question: ReactNode;
}

/**
 * The same question where leaving is closing: Cancel, and Escape in the dialog around the form. A finger that slips must
 * not cost ten minutes of writing. Escape is heard before the dialog hears it; a list that is open in a field keeps its own.
 */
export function useClosingGuard(
  form: RefObject<HTMLElement | null>,
  wouldLose: () => boolean,
  onClose: (() => void) | undefined,
): ClosingGuard {
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (!onClose) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || !(event.target instanceof Element)) return;
      const dialog = form.current?.closest('[role="dialog"], .MuiDialog-root');
      const root = dialog?.closest('.MuiDialog-root') ?? dialog;
      if (!root?.contains(event.target) || event.target.getAttribute('aria-expanded') === 'true') return;
      if (!wouldLose()) return;
      event.stopPropagation();
      event.preventDefault();
      setAsking(true);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [form, wouldLose, onClose]);
  return {
    close: () => {
      if (wouldLose()) setAsking(true);
      else onClose?.();
    },
    question: (
      <LeaveQuestion
        open={asking}
        onStay={() => setAsking(false)}
        onLeave={() => {
          setAsking(false);
          onClose?.();
        }}
      />
    ),
  };
}
