import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { notMeasured, seen, size } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { Stage } from './stage.js';
import { reckon } from './writers.js';

const BAR = 'disk full: acknowledged lost, half-written or doubled';

describe('a full disk', () => {
  it('loses nothing, and goes on when there is room', async () => {
    const disk = smallDisk();
    if (disk instanceof Error) {
      notMeasured(BAR, `no disk can be mounted (${disk.message})`);
      return;
    }
    let stage: Stage | undefined;
    try {
      stage = await Stage.set(1, disk);
      const { postgres } = stage;
      const writers = stage.begin();
      await stage.untilWriting(writers);
      const filler = path.join(disk, 'filler');
      fill(filler);
      for (const end = Date.now() + 20_000; !writers.ledger.refused.has('503 UNAVAILABLE') && Date.now() < end;)
        await sleep(50);
      await sleep(size(1500, 10_000));
      const told = writers.ledger.acknowledged.size;
      fs.rmSync(filler);
      // PostgreSQL gives up when it cannot write its log; whoever watches over it starts it again.
      if (!(await postgres.ask('select 1').catch(() => undefined))) {
        await postgres.kill();
        await postgres.start();
      }
      const back = await stage.untilWriting(writers);
      const found = await stage.settled(writers);
      const refused = writers.ledger.refused.get('503 UNAVAILABLE') ?? 0;
      expect(refused).toBeGreaterThan(0);
      writers.ledger.acknowledged.set(uuid(), uuid());
      const twin = await reckon(postgres, writers.ledger);
      expect(twin.lost).toBe(1);
      seen({
        bar: BAR,
        figure: `0 of ${found.acknowledged} acts (${told} before there was room again); ${refused} answers of 503 UNAVAILABLE, none other; writing again after ${back} ms`,
        control: `an act that met the full disk, counted as acknowledged: ${twin.lost} found lost`,
      });
    } finally {
      await stage?.strike();
      execFileSync('umount', ['-l', disk]);
      fs.rmSync(disk, { recursive: true, force: true });
    }
  });
});

/** Takes root on Linux. @returns where it is, or why there is none */
function smallDisk(): string | Error {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=384m,mode=0711', 'tmpfs', place], { encoding: 'utf8' });
    return place;
  } catch (error) {
    fs.rmdirSync(place);
    const { stderr, message } = error as Error & { readonly stderr?: string };
    return new Error((stderr ?? message).trim().split('\n')[0]);
  }
}

function fill(file: string): void {
  const handle = fs.openSync(file, 'w');
  try {
    for (const size of [1 << 20, 1 << 12])
      for (const chunk = Buffer.alloc(size, 1); ;) {
        try {
          if (fs.writeSync(handle, chunk) < size) break;
        } catch {
          break;
        }
      }
  } finally {
    fs.closeSync(handle);
  }
}
