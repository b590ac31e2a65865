/** What the tabs of one browser tell each other; no name and nothing of a case. */
export type TabNews =
  | { readonly kind: 'used'; readonly at: number }
  | { readonly kind: 'locked' }
  | { readonly kind: 'left' }
  | { readonly kind: 'opened'; readonly userId: string };

const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('homeward');

export function tell(news: TabNews): void {
  channel?.postMessage(news);
}

/** @returns what ends the listening */
export function hear(listener: (news: TabNews) => void): () => void {
  const onMessage = ({ data }: MessageEvent<TabNews>): void => listener(data);
  channel?.addEventListener('message', onMessage);
  return () => channel?.removeEventListener('message', onMessage);
}
