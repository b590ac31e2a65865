interface LegSeat {
  readonly legId: string;
  readonly companionId: string | null;
  readonly seat: string;
}

/** Where somebody sits, one seat for each leg in their order; of one leg where it is told. */
export const seatWords = (
  seats: readonly LegSeat[],
  { companionId = null, legId }: { readonly companionId?: string | null; readonly legId?: string } = {},
): string =>
  seats
    .filter((one) => (one.companionId ?? null) === companionId && (legId === undefined || one.legId === legId))
    .map(({ seat }) => seat)
    .join(' / ');
