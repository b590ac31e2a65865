/** As carriers write a seat: row and letter of a plane, a number of a bus, a coach and a number of a train. */
const seat = /^(?=.*\d)[A-Z0-9]{1,4}(-[A-Z0-9]{1,4})?$/;
export const seatOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
export const isSeat = (text: string): boolean => seat.test(seatOf(text));

/** Numbers of the seats that are given to more than one of these, empty ones left out. */
export function seatsTwice(seats: readonly string[]): readonly number[] {
  const told = seats.map(seatOf);
  return told.flatMap((one, index) => (one !== '' && told.indexOf(one) !== told.lastIndexOf(one) ? [index] : []));
}

export interface SeatTaker {
  readonly key: string;
  readonly reference: string;
  /** As in the paper and in Latin letters. */
  readonly names: readonly string[];
}

export interface SeatLine {
  /** As it was pasted. */
  readonly line: string;
  readonly seat: string | null;
  /** Null: nobody of the journey, or more than one, whom nobody guesses. */
  readonly key: string | null;
}

const planeSeat = /^\d{1,3}[A-L]$/;
const titles = ['MR', 'MRS', 'MS', 'MISS', 'MSTR', 'MASTER', 'CHD', 'INF', 'ADT'];
const words = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .filter((word) => word !== '' && !titles.includes(word));

/**
 * A list as a carrier sends it, pasted: on each line a reference or a name, in whatever order of its parts, and a seat.
 * The line of the head and empty ones are left out.
 */
export function readSeatList(text: string, takers: readonly SeatTaker[]): readonly SeatLine[] {
  return text.split(/\r?\n/).flatMap((line): SeatLine[] => {
    const told = words(line);
    const seats = told.filter((word) => planeSeat.test(word));
    const last = told.at(-1) ?? '';
    const found = seats.at(-1) ?? (told.length > 1 && isSeat(last) ? last : null);
    const key = takerOf(told, takers);
    return found === null && key === null ? [] : [{ line: line.trim(), seat: found, key }];
  });
}

function takerOf(told: readonly string[], takers: readonly SeatTaker[]): string | null {
  const byReference = takers.filter(({ reference }) => reference !== '' && told.includes(reference.toUpperCase()));
  if (byReference.length === 1) return byReference[0]?.key ?? null;
  // The longest name that stands in the line: "Chan Sokha" is not meant where "Chan Sokha Vann" is written.
  const fitting = (byReference.length > 0 ? byReference : takers)
    .map((taker) => ({ taker, size: Math.max(0, ...taker.names.map((name) => fit(words(name), told))) }))
    .filter(({ size }) => size > 0);
  const most = Math.max(0, ...fitting.map(({ size }) => size));
  const best = fitting.filter(({ size }) => size === most);
  return best.length === 1 ? (best[0]?.taker.key ?? null) : null;
}

const fit = (name: readonly string[], told: readonly string[]): number =>
  name.length > 0 && name.every((word) => told.includes(word)) ? name.length : 0;
