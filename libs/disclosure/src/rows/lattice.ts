import type { Weighed } from './judge.js';

interface Rules {
  readonly weigh: (node: readonly number[]) => Weighed;
  /** A node more general than an anonymous one is anonymous. */
  readonly monotone: boolean;
  /** The loss of a node where it is known without weighing it. It only grows on the way to more general nodes. */
  readonly loss: ((node: readonly number[]) => number) | undefined;
}

const UNKNOWN = 0;
const FAILS = 1;
const PASSES = 2;

/**
 * All combinations of levels, from the rows as they are to the most general ones. Nodes are weighed along paths by halving, and every answer
 * is told to the nodes that it decides as well (predictive tagging; Kohlmayer, Prasser and others 2012).
 */
export class Lattice {
  private readonly size: number;
  private readonly steps: number[] = [];
  private readonly tags: Uint8Array;
  private readonly known = new Map<number, Weighed>();

  constructor(
    private readonly heights: readonly number[],
    private readonly rules: Rules,
  ) {
    this.size = heights.reduce((product, height) => {
      this.steps.push(product);
      return product * height;
    }, 1);
    this.tags = new Uint8Array(this.size);
  }

  optimum(): readonly number[] | undefined {
    const { loss } = this.rules;
    const order = Array.from({ length: this.size }, (_, node) => node);
    const key = Float64Array.from(order, (node) => (loss ? loss(this.levels(node)) : this.height(node)));
    order.sort((a, b) => (key[a] ?? 0) - (key[b] ?? 0) || a - b);
    let best: { readonly node: number; readonly loss: number } | undefined;
    for (const node of order) {
      if (best && (loss ? (key[node] ?? 0) : this.lossBelow(node)) >= best.loss) {
        if (loss) break;
        continue;
      }
      if (this.tags[node] === UNKNOWN) this.halve(node);
      if (this.tags[node] === FAILS) continue;
      const answer = this.ask(node);
      if (answer.anonymous && (!best || answer.loss < best.loss)) best = { node, loss: answer.loss };
    }
    return best && this.levels(best.node);
  }

  /** Only where the rules are monotone: anonymous nodes with no anonymous one below. */
  minimal(): (readonly number[])[] {
    for (let node = 0; node < this.size; node++) if (this.tags[node] === UNKNOWN) this.halve(node);
    return Array.from({ length: this.size }, (_, node) => node)
      .filter((node) => this.tags[node] === PASSES && this.below(node).every((one) => this.tags[one] === FAILS))
      .map((node) => this.levels(node));
  }

  /** A path of undecided nodes upwards, halved until the border is found. */
  private halve(from: number): void {
    const path = [from];
    for (let at = from; ;) {
      const next = this.above(at).find((node) => this.tags[node] === UNKNOWN);
      if (next === undefined) break;
      path.push(next);
      at = next;
    }
    let [low, high] = [0, path.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const node = path[middle] ?? from;
      // Where an anonymous node says nothing of those above, having enough rows alike still does.
      const { anonymous, possibleBelow } = this.ask(node);
      if (anonymous || (!this.rules.monotone && possibleBelow)) high = middle - 1;
      else low = middle + 1;
    }
  }

  private ask(node: number): Weighed {
    const before = this.known.get(node);
    if (before) return before;
    const answer = this.rules.weigh(this.levels(node));
    this.known.set(node, answer);
    if (answer.anonymous) {
      if (this.rules.monotone) this.tag(node, PASSES, (one) => this.above(one));
      else this.tags[node] = PASSES;
    } else {
      this.tags[node] = FAILS;
      if (this.rules.monotone || !answer.possibleBelow)
        for (const one of this.below(node)) this.tag(one, FAILS, (other) => this.below(other));
    }
    return answer;
  }

  private tag(start: number, tag: number, onward: (node: number) => number[]): void {
    const open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (this.tags[node] === tag) continue;
      this.tags[node] = tag;
      open.push(...onward(node));
    }
  }

  /** What is known so far of the least that this node can cost. */
  private lossBelow(node: number): number {
    return Math.max(0, ...this.below(node).map((one) => this.known.get(one)?.loss ?? 0));
  }

  private level(node: number, dimension: number): number {
    return Math.floor(node / (this.steps[dimension] ?? 1)) % (this.heights[dimension] ?? 1);
  }

  private levels(node: number): number[] {
    return this.heights.map((_, d) => this.level(node, d));
  }

  private height(node: number): number {
    return this.levels(node).reduce((sum, level) => sum + level, 0);
  }

  private above(node: number): number[] {
    return this.heights.flatMap((height, d) => (this.level(node, d) + 1 < height ? [node + (this.steps[d] ?? 0)] : []));
  }

  private below(node: number): number[] {
    return this.heights.flatMap((_, d) => (this.level(node, d) > 0 ? [node - (this.steps[d] ?? 0)] : []));
  }
}
