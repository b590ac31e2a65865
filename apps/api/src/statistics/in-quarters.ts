/** Steps of a bar. */
const QUARTERS = 4;

/**
 * The check goes over small numbers one by one, so its steps would tell how many there are, also of a table that is stopped or refused and stands nowhere.
 */
export const inQuarters = (done: number, of: number): { done: number; of: number } => ({
  done: of < QUARTERS ? 0 : Math.min(QUARTERS - 1, Math.floor((QUARTERS * done) / of)),
  of: QUARTERS,
});
