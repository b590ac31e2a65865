import { useEffect } from 'react';

const withinMs = 1_500;

/**
 * For the moment when somebody stands behind you. First nothing is left to see, then the session is closed (keepalive: the
 * request outlives the page), then the page is replaced, so that "back" does not lead to it. No question is asked, and no
 * unsaved word is worth the delay; drafts are on the server.
 */
export function leaveNow(): void {
  document.title = '';
  document.documentElement.style.background = '#ffffff';
  document.body.replaceChildren();
  void fetch('/auth/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
    .catch(() => undefined)
    .finally(() => window.location.replace('about:blank'));
}

/** Esc three times within a second and a half, wherever the focus is: dialogs may have the first two for themselves. */
export function useLeaveOnEscape(): void {
  useEffect(() => {
    let presses: number[] = [];
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.repeat) return;
      presses = [...presses.filter((at) => event.timeStamp - at < withinMs), event.timeStamp];
      if (presses.length >= 3) leaveNow();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}
