import { useEffect, useRef } from 'react';

/** Calls after so long without a hand on the device, and at once when the window is put away. */
export function useIdle(afterMs: number, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    let timer = window.setTimeout(() => latest.current(), afterMs);
    const used = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => latest.current(), afterMs);
    };
    const put = (): void => {
      if (document.visibilityState === 'hidden') latest.current();
    };
    const uses = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;
    uses.forEach((use) => window.addEventListener(use, used, { passive: true, capture: true }));
    document.addEventListener('visibilitychange', put);
    return () => {
      window.clearTimeout(timer);
      uses.forEach((use) => window.removeEventListener(use, used, { capture: true }));
      document.removeEventListener('visibilitychange', put);
    };
  }, [afterMs]);
}
