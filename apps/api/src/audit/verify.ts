import { type Checkpoint, rootOf, SHARDS } from './checkpoint.js';
import { GENESIS, hashOf, instant, type StoredEvent } from './canonical.js';

/** The end of a chain as the database itself keeps it. */
export interface Head {
  readonly shard: number;
  readonly seq: number;
  readonly hash: string;
}

export interface Verdict {
  readonly events: number;
  readonly chains: number;
  /** Events that no checkpoint counts yet. */
  readonly unsigned: number;
  /** In plain words, the first first; at most ten. Empty: the log holds. */
  readonly faults: readonly string[];
}

/** Consecutive events of a shard that fit each other: how the first begins and how the last ends. */
interface Run {
  from: number;
  readonly previous: string;
  to: number;
  hash: string;
}

const MOST_FAULTS = 10;

/**
 * Goes once over the events in whatever order they come (a dump is in the order of the disk) and keeps what does not fit
 * together yet: the memory grows with the disorder and not with the log.
 */
export class ChainVerifier {
  private readonly ending: Map<number, Run>[] = Array.from({ length: SHARDS }, () => new Map<number, Run>());
  private readonly beginning: Map<number, Run>[] = Array.from({ length: SHARDS }, () => new Map<number, Run>());
  private readonly wanted = new Map<string, string | undefined>();
  private readonly faults: string[] = [];
  private events = 0;

  constructor(private readonly checkpoints: readonly Checkpoint[]) {
    for (const { counts } of checkpoints)
      counts.forEach((count, shard) => count > 0 && this.wanted.set(place(shard, count), undefined));
  }

  add(event: StoredEvent): void {
    this.events += 1;
    const [shard, seq] = [Number(event.shard), Number(event.seq)];
    const [hash, previous] = [event.hash.slice(2), event.previous.slice(2)];
    const named = (): string =>
      `Event ${event.id} of ${instant(event.at)} (chain ${event.shard}, number ${event.seq}, ${event.kind} of ${event.subject})`;
    const ending = this.ending[shard];
    const beginning = this.beginning[shard];
    if (!ending || !beginning || !Number.isSafeInteger(seq) || seq < 1)
      return this.fault(`${named()} stands in a chain or place that there is not.`);
    if (hashOf(event) !== hash) this.fault(`${named()} was changed: what it says does not fit its hash.`);
    if (this.wanted.has(place(shard, seq))) this.wanted.set(place(shard, seq), hash);
    const before = ending.get(seq - 1);
    const after = beginning.get(seq + 1);
    if (ending.has(seq) || beginning.has(seq)) return this.fault(`${named()} is there twice.`);
    if (before && before.hash !== previous)
      this.fault(`${named()} does not follow the one before it: one of the two was exchanged or changed.`);
    if (after && after.previous !== hash)
      this.fault(`${named()} is not the one that the next refers to: one of the two was exchanged or changed.`);
    const run: Run = before ?? { from: seq, previous, to: seq, hash };
    if (before) ending.delete(before.to);
    else beginning.set(seq, run);
    run.to = after?.to ?? seq;
    run.hash = after?.hash ?? hash;
    if (after) beginning.delete(after.from);
    ending.set(run.to, run);
  }

  /** @param heads the ends of the chains as the database keeps them, where the dump has them */
  finish(heads: readonly Head[] = []): Verdict {
    const last = Array.from({ length: SHARDS }, (_, shard) => this.endOf(shard));
    for (const { shard, seq, hash } of heads) {
      const end = last[shard];
      const [count, found] = [end?.to ?? 0, end?.hash ?? GENESIS];
      if (count !== seq)
        this.fault(
          `Chain ${shard} has ${count} events and the database counted ${seq}: ${count < seq ? 'the newest were cut off' : 'events were put in past it'}.`,
        );
      else if (found !== hash) this.fault(`Chain ${shard} does not end as the database noted.`);
    }
    for (const checkpoint of this.checkpoints) this.hold(checkpoint, last);
    const signed = this.checkpoints.at(-1)?.counts ?? [];
    return {
      events: this.events,
      chains: last.filter(Boolean).length,
      unsigned: last.reduce((sum, run, shard) => sum + Math.max(0, (run?.to ?? 0) - (signed[shard] ?? 0)), 0),
      faults: this.faults,
    };
  }

  private endOf(shard: number): Run | undefined {
    const runs = [...(this.beginning[shard]?.values() ?? [])].sort((a, b) => a.from - b.from);
    let reached = 0;
    for (const run of runs) {
      if (run.from <= reached) this.fault(`Chain ${shard} has number ${run.from} twice.`);
      else if (run.from !== reached + 1)
        this.fault(
          `Chain ${shard} lacks ${run.from - 1 === reached + 1 ? `number ${run.from - 1}` : `numbers ${reached + 1} to ${run.from - 1}`}: events were taken out.`,
        );
      else if (run.previous !== GENESIS) this.fault(`Chain ${shard} does not begin at its beginning.`);
      reached = Math.max(reached, run.to);
    }
    return runs.find(({ to }) => to === reached);
  }

  private hold(checkpoint: Checkpoint, last: readonly (Run | undefined)[]): void {
    const short = checkpoint.counts.findIndex((count, shard) => (last[shard]?.to ?? 0) < count);
    if (short >= 0)
      return this.fault(
        `Chain ${short} ends at number ${last[short]?.to ?? 0}, and the signed checkpoint of ${checkpoint.at} counted ${checkpoint.counts[short]}: its newest events were cut off. (If the copy of the log is older than that, say so with --until.)`,
      );
    const hashes = checkpoint.counts.map((count, shard) => this.wanted.get(place(shard, count)));
    if (rootOf(hashes) !== checkpoint.root)
      this.fault(
        `The log is not the one that the checkpoint of ${checkpoint.at} signed: events from before that time were rewritten.`,
      );
  }

  private fault(words: string): void {
    if (this.faults.length < MOST_FAULTS) this.faults.push(words);
  }
}

const place = (shard: number, seq: number): string => `${shard}:${seq}`;
