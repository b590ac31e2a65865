import { useEffect, useReducer, useState } from 'react';
import { connectionStore } from '../data/connection-store.js';
import { useReportSaving } from '../data/unsaved-store.js';
import { DraftSaver, type DraftStatus, type SaveDraft } from './draft-saver.js';

export interface Draft extends DraftStatus {
  /** True while nothing written would be lost by leaving; hand it to ActForm's `isSafe` or an UnsavedGuard. */
  readonly isSafe: () => boolean;
  /** Save now, before going to the next step. False when it could not be saved; the words stay on the page. */
  readonly flush: () => Promise<boolean>;
}

interface DraftOptions<TValue> {
  readonly value: TValue;
  /** Sends the draft; throws when it was not taken. Pass `keepalive` on to `send`. */
  readonly save: SaveDraft<TValue>;
  readonly delayMs?: number;
}

const timers = {
  set: (run: () => void, ms: number) => window.setTimeout(run, ms),
  clear: (timer: number | undefined) => window.clearTimeout(timer),
  now: () => new Date(),
};

/** Autosave on the server. Show `<DraftLine draft={draft} />` near the form's head. */
export function useDraft<TValue>({ value, save, delayMs = 1_500 }: DraftOptions<TValue>): Draft {
  const [, changed] = useReducer((count: number) => count + 1, 0);
  const [saver] = useState(() => new DraftSaver<TValue>(value, save, changed, delayMs, timers));
  useEffect(() => saver.use(save), [saver, save]);
  useEffect(() => saver.update(value), [saver, value]);
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden' && !saver.safe) void saver.flush({ keepalive: true });
    };
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      saver.stop();
      if (!saver.safe) void saver.flush({ keepalive: true });
    };
  }, [saver]);
  // Back within reach: at once, and not when the next try would have come.
  useEffect(
    () =>
      connectionStore.subscribe(() => {
        if (connectionStore.read() && saver.status.state === 'failed') void saver.flush();
      }),
    [saver],
  );
  const { status } = saver;
  useReportSaving(
    status.state === 'failed' ? 'failed' : saver.safe ? 'clean' : status.state === 'saving' ? 'saving' : 'dirty',
  );
  return { ...status, isSafe: () => saver.safe, flush: () => saver.flush() };
}
