import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { TestCase, World } from '@homeward/testing';
import { ApiProcess } from './api-process.js';
import { OwnPostgres } from './own-postgres.js';
import { casesFor, reckon, type Reckoning, startWriters, type Writers } from './writers.js';

const WRITERS = 12;

export interface Look {
  readonly status: number;
  readonly ms: number;
  readonly body: string;
  readonly patience: string | null;
}

/** An API over a PostgreSQL of its own, both to be treated badly, and writers that go on meanwhile. */
export class Stage {
  private writers: Writers | undefined;

  private constructor(
    readonly postgres: OwnPostgres,
    private readonly api: ApiProcess,
    private readonly world: World,
    private readonly files: string,
    private readonly lots: TestCase[][],
  ) {}

  /** @param turns how often writers begin on it @param place where its disk is; the system's temporary folder unless given */
  static async set(turns: number, place?: string): Promise<Stage> {
    const postgres = await OwnPostgres.make(place);
    const world = await postgres.world();
    const files = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-files-'));
    const api = await ApiProcess.start(postgres.appUrl, files);
    // Made before anything happens: the world's own connection does not survive it.
    const lots: TestCase[][] = [];
    for (let n = 0; n < turns; n += 1) lots.push(await casesFor(world, WRITERS));
    await world.close();
    return new Stage(postgres, api, world, files, lots);
  }

  begin(): Writers {
    const cases = this.lots.pop();
    if (!cases) throw new Error('The stage was set for fewer turns.');
    const user = this.world.users.caseworker;
    this.writers = startWriters({ url: () => this.url, user, cases, guarded: true });
    return this.writers;
  }

  async look(where: string): Promise<Look> {
    const began = Date.now();
    const answer = await fetch(`${this.url}${where}`, {
      ...(where === '/graphql'
        ? { method: 'POST', body: JSON.stringify({ query: '{ cases(first: 1) { nodes { id } } }' }) }
        : {}),
      headers: {
        'content-type': 'application/json',
        'accept-language': 'km',
        cookie: `homeward=${this.world.users.caseworker.token}`,
      },
      signal: AbortSignal.timeout(30_000),
    });
    const body = await answer.text();
    return { status: answer.status, ms: Date.now() - began, body, patience: answer.headers.get('retry-after') };
  }

  /** Until every writer was answered again: nothing was started anew, nothing was told to anybody. @returns milliseconds */
  async untilWriting({ ledger }: Writers): Promise<number> {
    const began = Date.now();
    ledger.acknowledgedInRound = 0;
    while (ledger.acknowledgedInRound < 2 * WRITERS && Date.now() - began < 30_000) await sleep(10);
    expect(ledger.acknowledgedInRound).toBeGreaterThanOrEqual(2 * WRITERS);
    return Date.now() - began;
  }

  /** Everything that was meant is done, once; nobody was told anything but "not now"; no transaction is left open. */
  async settled(writers: Writers): Promise<Reckoning> {
    await writers.finish();
    const found = await reckon(this.postgres, writers.ledger);
    expect(found).toMatchObject({ lost: 0, half: 0, doubled: 0 });
    expect(found.acknowledged).toBe(found.meant);
    expect(await this.leftOpen()).toBe(0);
    expect([...writers.ledger.refused.keys()].filter((what) => what !== '503 UNAVAILABLE')).toEqual([]);
    return found;
  }

  /** Transactions that nobody works in. A server that is busy takes a moment to see that a line is cut; left open they stay for fifteen seconds. */
  private async leftOpen(): Promise<number> {
    for (const end = Date.now() + 5_000; ; await sleep(100)) {
      const [row] = await this.postgres.ask<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where usename = 'homeward_app' and state like 'idle in transaction%'`,
      );
      if (row?.n === 0 || Date.now() > end) return row?.n ?? -1;
    }
  }

  async strike(): Promise<void> {
    this.writers?.abandon();
    await this.api.end('SIGKILL');
    await this.postgres.remove();
    fs.rmSync(this.files, { recursive: true, force: true });
  }

  private get url(): string {
    return `http://127.0.0.1:${this.api.port}`;
  }
}
