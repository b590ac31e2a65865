/** What a migration needs to seal what stands open, and to open it on the way down. The API's platform/crypto is behind it. */
export interface Sealer {
  seal(
    table: string,
    rows: readonly { id: string; subject: string; organisation: string; values: Readonly<Record<string, unknown>> }[],
  ): Promise<Record<string, string | null>[]>;
  /** Opens in place what was read as homeward.at(). */
  open(rows: readonly object[]): Promise<void>;
}

type Ask = <R extends object>(text: string, values: readonly unknown[]) => Promise<R[]>;
export type MakeSealer = (ask: Ask) => Sealer;

let make: MakeSealer | undefined;

/** Called by whoever runs migrations on a database that may hold people; an empty one needs no keys. */
export function sealWith(maker: MakeSealer | undefined): void {
  make = maker;
}

export function sealerFor(ask: Ask): Sealer {
  if (!make)
    throw new Error(
      'There are people in the database, and no keys to encrypt them with. Migrate with npm run migrate.',
    );
  return make(ask);
}
