import { createHash, randomBytes } from 'node:crypto';

/** Uniform bits. Everything that is drawn below comes from here, as whole numbers: no floating point touches the noise. */
export interface Randomness {
  /** 32 fair bits. */
  word(): number;
}

const WORDS = 4096;

/** Node's cryptographic generator (OpenSSL's, seeded by the operating system). The only one that may protect people. */
export function secureRandomness(): Randomness {
  let buffer = new Uint32Array(0);
  let at = 0;
  return {
    word() {
      if (at === buffer.length) {
        const bytes = randomBytes(WORDS * 4);
        buffer = new Uint32Array(bytes.buffer, bytes.byteOffset, WORDS);
        at = 0;
      }
      return buffer[at++] ?? 0;
    },
  };
}

/** The same bits for the same seed (SHAKE-256 of seed and counter): for tests, and for nothing else, since whoever has the seed can take the noise off. */
export function seededRandomness(seed: string): Randomness {
  let block = new Uint32Array(0);
  let at = 0;
  let counter = 0;
  return {
    word() {
      if (at === block.length) {
        const bytes = createHash('shake256', { outputLength: WORDS * 4 })
          .update(`${seed}:${String(counter++)}`)
          .digest();
        block = new Uint32Array(Uint8Array.from(bytes).buffer);
        at = 0;
      }
      return block[at++] ?? 0;
    },
  };
}

/** Uniform in 0 .. n - 1, by rejection. */
export function below(random: Randomness, n: bigint): bigint {
  if (n <= 0n) throw new RangeError('n must be positive');
  if (n <= 0x100000000n) {
    const limit = Number(n);
    const reach = 0x100000000 - (0x100000000 % limit);
    for (;;) {
      const word = random.word();
      if (word < reach) return BigInt(word % limit);
    }
  }
  const words = Math.ceil(n.toString(2).length / 32);
  const reach = (1n << BigInt(32 * words)) - ((1n << BigInt(32 * words)) % n);
  for (;;) {
    let value = 0n;
    for (let i = 0; i < words; i++) value = (value << 32n) | BigInt(random.word());
    if (value < reach) return value % n;
  }
}
