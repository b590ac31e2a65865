import autocannon from 'autocannon';

export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent in turn. */
  readonly bodies: readonly string[];
}

export interface Figures {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Answers that were refused or cut, as by the limit on a statement. Not among the requests per second. */
  readonly failed: number;
}

export interface Compared {
  readonly product: Figures;
  readonly raw: Figures;
  /** Median over the rounds of product / raw within one round. */
  readonly ofRaw: number;
}

interface Options {
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
}

async function shoot(
  target: Target,
  connections: number,
  length: { duration: number } | { amount: number },
): Promise<Figures> {
  const url = new URL(target.url);
  const result = await autocannon({
    url: url.origin,
    connections,
    // A slow answer is a figure; only none at all is an error.
    timeout: 60,
    ...length,
    requests: target.bodies.map((body) => ({
      method: 'POST' as const,
      path: url.pathname,
      headers: { 'content-type': 'application/json', ...target.headers },
      body,
    })),
  });
  const failed = result.non2xx + result.errors;
  if (result['2xx'] === 0) throw new Error(`${target.url}: no answer was 2xx, ${failed} failed`);
  return {
    requestsPerSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed,
  };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle];
  if (high === undefined) throw new RangeError('no values');
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
};

/**
 * Product and raw in turns, the one that begins changing with the round: a machine that slows down meanwhile slows both, and
 * the ratio stands. Figures are medians over the rounds.
 */
export async function compare(
  product: Target,
  raw: Target,
  { connections, seconds, rounds }: Options,
): Promise<Compared> {
  // Plans, caches and compiled code: each side has answered every variant before it counts.
  const warm = { amount: Math.max(4 * connections, 2 * product.bodies.length) };
  const slowest = Math.max((await shoot(product, connections, warm)).p50, (await shoot(raw, connections, warm)).p50);
  // What takes seconds is counted in answers and not in time, else a round would end before the first.
  const length = slowest * 3 > seconds * 1000 ? { amount: 3 * connections } : { duration: seconds };
  const seen = { product: [] as Figures[], raw: [] as Figures[] };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? (['product', 'raw'] as const) : (['raw', 'product'] as const);
    for (const which of order) seen[which].push(await shoot(which === 'product' ? product : raw, connections, length));
  }
  const middle = (all: readonly Figures[]): Figures => ({
    requestsPerSecond: Math.round(median(all.map((one) => one.requestsPerSecond)) * 10) / 10,
    p50: median(all.map((one) => one.p50)),
    p99: median(all.map((one) => one.p99)),
    failed: all.reduce((sum, one) => sum + one.failed, 0),
  });
  const ratios = seen.product.map((one, at) => one.requestsPerSecond / (seen.raw[at]?.requestsPerSecond ?? Number.NaN));
  return { product: middle(seen.product), raw: middle(seen.raw), ofRaw: Math.round(median(ratios) * 100) / 100 };
}
