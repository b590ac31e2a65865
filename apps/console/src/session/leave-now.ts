import { useEffect } from 'react';
import { hear, tell } from './tabs.js';

const withinMs = 1_500;
/** Longer than a browser takes to go back in its history, and than a server that is there takes to answer. */
const backMs = 250;
const answerMs = 1_200;

let left = false;
let takeDown: () => void = () => undefined;

/** What takes the console off the page for good: nothing of it may ask, save or draw afterwards. */
export function onLeaving(run: () => void): void {
  takeDown = run;
}

/**
 * For the moment when somebody stands behind you. First nothing is left to see, then the other tabs go blank, the session is
 * closed (keepalive: the request outlives the page) and what "back" and "forward" would lead to is written over. No question
 * is asked, and no unsaved word is worth the delay; drafts are on the server. All of it works without a connection too.
 */
export function leaveNow(): void {
  if (left) return;
  tell({ kind: 'left' });
  blank();
  const closed = fetch('/auth/sign-out', {
    method: 'POST',
    credentials: 'same-origin',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  }).catch(() => undefined);
  void forget().then(async () => {
    await Promise.race([closed, wait(answerMs)]);
    window.location.replace('about:blank');
  });
}

function blank(): void {
  left = true;
  document.title = '';
  document.documentElement.style.background = '#ffffff';
  document.body.hidden = true;
  // Also the questions about unsaved words, which would hold the page.
  takeDown();
  document.body.replaceChildren();
}

/**
 * A page cannot take entries out of the history. It can go back to its first one, write a blank page over it, and put
 * another after it, with which everything that came after is gone.
 */
async function forget(): Promise<void> {
  const before = (window.history.state as { idx?: unknown } | null)?.idx;
  if (typeof before === 'number' && before > 0) {
    const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    window.history.go(-before);
    await Promise.race([arrived, wait(backMs)]);
  }
  window.history.replaceState(null, '', '/blank.html');
  window.history.pushState(null, '', '/blank.html');
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, ms));

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
    const deaf = hear((news) => {
      if (news.kind !== 'left' || left) return;
      blank();
      void forget().then(() => window.location.replace('about:blank'));
    });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      deaf();
    };
  }, []);
}
