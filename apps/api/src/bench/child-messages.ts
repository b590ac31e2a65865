/** What the parent and its two children say to each other. Sent with structured clone, so that dates stay dates. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Everything that one request of the product sends to Postgres to read what it answers. */
export interface Replay {
  /** `begin` and the settings of the actor, in one. */
  readonly opening: string;
  readonly statements: readonly Statement[];
}

export type ToProduct =
  | {
      readonly kind: 'start';
      readonly databaseUrl: string;
      readonly port: number;
      readonly pepper: Uint8Array;
      readonly index: Uint8Array;
      readonly keyFile: string;
      readonly poolSize: number;
      readonly listens: boolean;
    }
  | { readonly kind: 'begin-listening' }
  | { readonly kind: 'end-listening' }
  | { readonly kind: 'usage' };

export type ToRaw =
  | {
      readonly kind: 'start';
      readonly databaseUrl: string;
      readonly port: number;
      readonly poolSize: number;
      readonly keyFile: string;
    }
  | { readonly kind: 'replays'; readonly name: string; readonly replays: readonly Replay[] }
  | { readonly kind: 'usage' };

export type FromChild =
  | { readonly kind: 'ready' }
  | { readonly kind: 'heard'; readonly queries: readonly Statement[] }
  | { readonly kind: 'usage'; readonly peakMegabytes: number };

export function answer(message: FromChild): void {
  process.send?.(message);
}

/** ru_maxrss of this process: kilobytes, the most it ever held. */
export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** A child must not outlive its parent, whatever ended that. */
export function leaveWithParent(): void {
  process.once('disconnect', () => process.exit(0));
}
