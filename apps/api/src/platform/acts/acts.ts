import { createHmac, hkdfSync } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Locale, translate } from '@homeward/i18n';
import { CONFIG, type Config } from '../config/config.js';
import { currentActor, currentContext } from '../context/context.js';
import { type Tx, UnitOfWork } from '../db/unit-of-work.js';
import { InvalidInput, type Problem, Refused, StaleWrite } from './problem.models.js';
import { InvalidInputError, RefusedError, StaleWriteError } from './problems.js';

/** Something an act made or changed, by id: what a retry is answered with. */
export interface Done {
  readonly id: string;
  /** Further ids or numbers the answer needs, never personal data. */
  readonly [key: string]: string | number | boolean | readonly string[] | null | undefined;
}

/**
 * Every mutation goes through here: one transaction, one entry per operation id, expected failures as values.
 * A retry with the same operation id does nothing and is answered by reading the first result again.
 */
@Injectable()
export class Acts {
  private readonly digestKey: Buffer;

  constructor(
    private readonly work: UnitOfWork,
    @Inject(CONFIG) { keys }: { readonly keys: Pick<Config['keys'], 'index'> },
  ) {
    this.digestKey = Buffer.from(hkdfSync('sha256', keys.index, Buffer.alloc(0), 'homeward acts', 32));
  }

  /**
   * @param act the mutation's name
   * @param input its whole input; `operationId` is the client's UUIDv7
   * @param change does the work; throws InvalidInputError, RefusedError or StaleWriteError for expected failures
   * @param answer reads what the caller sees, in the same transaction
   */
  async run<T extends object>(
    act: string,
    input: { readonly operationId: string },
    change: (tx: Tx) => Promise<Done>,
    answer: (tx: Tx, done: Done) => Promise<T>,
  ): Promise<T | Problem> {
    const { actor, locale } = { actor: currentActor(), locale: currentContext().locale };
    try {
      return await this.work.run(async (tx) => {
        // Keyed: some inputs are little more than a phone number, and a bare hash of one is found by trying them all.
        const digest = createHmac('sha256', this.digestKey).update(JSON.stringify(input)).digest('base64url');
        // A second request with the same id waits here until the first has committed or gone.
        const fresh = await tx.execute(
          `insert into homeward.acts_done (operation_id, organisation_id, actor_id, act, input_digest) values ($1, $2, $3, $4, $5) on conflict do nothing`,
          [input.operationId, actor.organisationId, actor.userId, act, digest],
        );
        if (fresh === 0) return answer(tx, await firstResult(tx, input.operationId, act, digest));
        const done = await change(tx);
        await tx.execute(`update homeward.acts_done set result = $2 where operation_id = $1`, [
          input.operationId,
          JSON.stringify(done),
        ]);
        return answer(tx, done);
      });
    } catch (error) {
      if (error instanceof RefusedError && error.caseId) {
        const { caseId } = error;
        await this.work.run((tx) => tx.note('refusal', act, { caseId }));
      }
      return problemOf(error, locale);
    }
  }
}

/** What an own act made, for whoever lost the line before its answer came; undefined: it is not done, or not theirs. */
export async function resultOf(tx: Tx, act: string, operationId: string): Promise<Done | undefined> {
  const row = await tx.first<{ result: Done | null }>(
    `select result from homeward.acts_done where operation_id = $1 and act = $2 and actor_id = $3`,
    [operationId, act, currentActor().userId],
  );
  return row?.result ?? undefined;
}

async function firstResult(tx: Tx, operationId: string, act: string, digest: string): Promise<Done> {
  const first = await tx.first<{ act: string; input_digest: string; result: Done | null }>(
    `select act, input_digest, result from homeward.acts_done where operation_id = $1`,
    [operationId],
  );
  // Somebody else's id, another act or other input: a client that mixes up ids must not be told "done".
  if (!first?.result || first.act !== act || first.input_digest !== digest)
    throw new RefusedError('OPERATION_ID_REUSED');
  return first.result;
}

/** @throws the error itself where it is not an expected one */
export function problemOf(error: unknown, locale: Locale): Problem {
  const say = (code: string, params: Readonly<Record<string, string | number>> = {}): string =>
    translate(locale, `errors.${code}`, params);
  if (error instanceof InvalidInputError)
    return Object.assign(new InvalidInput(), {
      code: 'INVALID_INPUT',
      message: say('INVALID_INPUT'),
      fields: error.fields.map(({ field, code, params }) => ({ field, code, message: say(code, params) })),
    });
  if (error instanceof RefusedError)
    return Object.assign(new Refused(), { code: error.code, message: say(error.code, error.params) });
  if (error instanceof StaleWriteError)
    return Object.assign(new StaleWrite(), {
      code: 'STALE_WRITE',
      message: say('STALE_WRITE'),
      changedAt: error.stale.changedAt ?? null,
      changedBy: error.stale.changedBy ?? null,
      currentVersion: error.stale.currentVersion ?? null,
      fields: error.stale.fields.map((f) => ({ ...f })),
    });
  throw error;
}
