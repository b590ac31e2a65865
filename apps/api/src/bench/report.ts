import type { Built, Sealed } from './measures.js';
import type { Compared } from './rounds.js';

export interface Report {
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGigabytes: number;
    readonly node: string;
    readonly postgres: string;
  };
  readonly people: number;
  readonly cases: number;
  readonly connections: number;
  readonly rounds: number;
  readonly seconds: number;
  readonly seedSeconds: number | null;
  readonly sealed: readonly Sealed[];
  readonly built: readonly Built[];
  readonly measures: readonly (Compared & { readonly name: string; readonly statements: number })[];
  readonly peakMegabytes: { readonly product: number; readonly raw: number };
}

const number = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 1 });

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(Math.max(1, width - 1))}:`)).join(' | ')} |`;
  const [head, ...others] = rows;
  return [line(head ?? []), rule, ...others.map(line)].join('\n');
}

export function asTable(report: Report): string {
  return table([
    ['what is asked', 'statements', 'requests/s', 'p50 ms', 'p99 ms', 'failed', 'raw requests/s', 'of raw'],
    ...report.measures.map(({ name, statements, product, raw, ofRaw }) => [
      name,
      number(statements),
      number(product.requestsPerSecond),
      number(product.p50),
      number(product.p99),
      number(product.failed),
      number(raw.requestsPerSecond),
      ofRaw.toFixed(2),
    ]),
  ]);
}

/** docs/performance.md, whole: written by `npm run bench -- --write` and by nobody's hand. */
export function asPage(report: Report): string {
  const { machine } = report;
  return `# Performance

Written by \`npm run bench -- --write\`. Absolute figures are those of one machine on one day (${machine.cores} cores of ${machine.cpu},
${machine.memoryGigabytes} GB, Node ${machine.node}, PostgreSQL ${machine.postgres}); quote the ratio.

${number(report.cases)} cases of ${number(report.people)} fictional people in the embedded PostgreSQL with durable settings, the built product in a process
of its own, ${report.connections} connections, ${report.rounds} rounds of ${report.seconds} s in turns with the raw side, medians over the rounds. *Raw* is the limit: the very
statements that the product sends, prepared, in one transaction with the settings of the actor, over \`node:http\`, without session,
redaction, GraphQL or audit. Row-level security applies to both, and both open what is sealed with the same functions and keys held as long;
names that a search found are ranked by the product alone. Variables change with each request.

${asTable(report)}

Peak memory: product ${number(report.peakMegabytes.product)} MB, raw ${number(report.peakMegabytes.raw)} MB.

Statistics are built once and read often. Sealing a snapshot, the largest period first until one succeeds:

${table([['period', 's', 'outcome'], ...report.sealed.map(({ from, to, seconds, refused }) => [`${from} to ${to}`, number(seconds), refused ? 'given up' : 'sealed'])])}

Protecting a table for the first time, together with all that left before it:

${table([['dimensions', 's', 'outcome'], ...report.built.map(({ dimensions, seconds, refused }) => [dimensions.join(' × '), number(seconds), refused ?? 'protected'])])}
${report.seedSeconds === null ? '' : `\nFilling the database by COPY: ${number(report.seedSeconds)} s.\n`}`;
}
