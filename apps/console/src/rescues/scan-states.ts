import { readTag } from '@homeward/domain';

/** Where the scanning of one tag stands. The camera runs while it is asked for and while it looks, and at no other time. */
export interface Scan {
  readonly at: 'asking' | 'looking' | 'refused' | 'none' | 'busy' | 'hidden' | 'found';
  /** Null where the camera has no light of its own. */
  readonly light: boolean | null;
  /** A code was read that is no tag. */
  readonly foreign: boolean;
  readonly tag: string;
}

export type ScanEvent =
  | { readonly kind: 'running'; readonly hasLight: boolean }
  | { readonly kind: 'failed'; readonly error: string }
  | { readonly kind: 'read'; readonly text: string }
  | { readonly kind: 'light'; readonly on: boolean }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'shown' }
  | { readonly kind: 'again' };

export const asking: Scan = { at: 'asking', light: null, foreign: false, tag: '' };

/** What the browser says when it gives no camera. Whatever it does not name is another program that holds it. */
const failures: Readonly<Record<string, Scan['at']>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotSupportedError: 'none',
  TypeError: 'none',
};

export const cameraRuns = ({ at }: Scan): boolean => at === 'asking' || at === 'looking';

/** An event that comes too late for where it stands changes nothing: a picture read after the page was left is not a tag. */
export function nextScan(scan: Scan, event: ScanEvent): Scan {
  switch (event.kind) {
    case 'running':
      return scan.at === 'asking' ? { ...scan, at: 'looking', light: event.hasLight ? false : null } : scan;
    case 'failed':
      return cameraRuns(scan) ? { ...asking, at: failures[event.error] ?? 'busy' } : scan;
    case 'read': {
      if (scan.at !== 'looking') return scan;
      const tag = readTag(event.text);
      return tag === undefined ? { ...scan, foreign: true } : { ...asking, at: 'found', tag };
    }
    case 'light':
      return scan.at === 'looking' && scan.light !== null ? { ...scan, light: event.on } : scan;
    case 'hidden':
      return cameraRuns(scan) ? { ...asking, at: 'hidden' } : scan;
    case 'shown':
      return scan.at === 'hidden' ? asking : scan;
    case 'again':
      return cameraRuns(scan) || scan.at === 'found' ? scan : asking;
  }
}
