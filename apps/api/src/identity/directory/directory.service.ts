import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { inNameOf } from '../../platform/context/context.js';
import { RequestReader } from '../../platform/context/request-reader.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { Factors } from '../factors/factors.js';
import { type Account, Sessions } from '../sessions.js';
import { DirectoryRefusal } from './directory-refusal.js';
import { type Identity, Provider } from './provider.js';
import { type Round, Rounds } from './rounds.js';

interface Known extends Account {
  readonly disabled: boolean;
  /** Undefined: not linked yet. */
  readonly confirmed: boolean | undefined;
}

/** Who somebody of the directory is here, and what that opens. No account is made by it, and none of another organisation found. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly provider: Provider,
    private readonly rounds: Rounds,
    private readonly source: DataSource,
    private readonly work: UnitOfWork,
    private readonly reader: RequestReader,
    private readonly sessions: Sessions,
    private readonly factors: Factors,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The browser is back.
   *
   * @throws DirectoryRefusal when it opens nothing
   */
  async comeBack(req: Request, res: Response): Promise<'in' | 'proved'> {
    const secrets = this.rounds.secretsOf(req);
    if (!secrets) throw new DirectoryRefusal('DIRECTORY_EXPIRED', 'no round');
    // Before the round is used up: a page elsewhere that sends the browser here must not spoil it.
    if (req.query['state'] !== secrets.state) throw new DirectoryRefusal('DIRECTORY_EXPIRED', 'state');
    const round = await this.rounds.take(req, res);
    if (!round) throw new DirectoryRefusal('DIRECTORY_EXPIRED', 'no round');
    const query = req.originalUrl.slice(req.originalUrl.indexOf('?'));
    const identity = await this.provider.redeem(query, secrets, round.again ? round.seconds : undefined);
    if (!round.again) return this.signIn(identity, round, req, res);
    return this.proveAgain(identity, round, res);
  }

  private async signIn(identity: Identity, { sessionHash }: Round, req: Request, res: Response): Promise<'in'> {
    const known = (await this.linked(identity)) ?? (await this.byEmail(identity));
    if (known.disabled) throw new DirectoryRefusal('DIRECTORY_NO_ACCOUNT', 'disabled', known);
    const who = inNameOf(known);
    const token = await this.work.run(async (tx) => {
      const ways = await this.factors.waysOf(tx, who);
      const held = ways.authenticator || ways.passkeys > 0;
      // Whoever runs the directory can become anybody there. A factor that is held here is given once before that is believed.
      const confirmed = known.confirmed ?? !held;
      if (known.confirmed === undefined) await this.link(tx, known, identity, confirmed);
      await tx.execute(`update homeward.directory_links set last_used_at = now() where user_id = $1`, [who.userId]);
      const complete = ways.password || (identity.trusted && confirmed);
      await tx.note(complete ? 'sign_in' : 'directory_given', 'sessions', {
        rowId: who.userId,
        ...(complete ? { detail: { way: 'directory' } } : {}),
      });
      // The Strict cookie of the session before did not come along; the round knows it.
      if (sessionHash) await tx.query(`select homeward.end_session($1)`, [sessionHash]);
      // Signing in there may be hours old: an act that asks for a fresh factor asks for it.
      return this.sessions.open(tx, who, complete ? 'COMPLETE' : 'PASSWORD', req, 'directory');
    }, who);
    await this.sessions.enter(res, token);
    return 'in';
  }

  /** Somebody without a factor of their own here gave one there, just now. */
  private async proveAgain(identity: Identity, { sessionHash }: Round, res: Response): Promise<'proved'> {
    const { actor } = sessionHash ? await this.reader.sessionBehind(sessionHash) : {};
    if (!actor) throw new DirectoryRefusal('DIRECTORY_EXPIRED', 'session');
    const known = await this.linked(identity);
    if (known?.userId !== actor.userId || !known.confirmed)
      throw new DirectoryRefusal('DIRECTORY_OTHER_ACCOUNT', 'subject', actor);
    if (!identity.trusted) throw new DirectoryRefusal('DIRECTORY_NO_FACTOR', 'factor', actor);
    const token = await this.work.run(async (tx) => {
      if (!(await this.factors.waysOf(tx, actor)).directory)
        throw new DirectoryRefusal('DIRECTORY_NO_FACTOR', 'own factor', actor);
      await tx.note('step_up', 'sessions', { rowId: actor.userId, detail: { way: 'directory' } });
      return this.sessions.renew(tx, actor, true);
    }, actor);
    await this.sessions.enter(res, token);
    return 'proved';
  }

  private async linked({ issuer, subject }: Identity): Promise<Known | undefined> {
    const [found] = await this.source.query<{ user_id: string; disabled: boolean; confirmed: boolean }[]>(
      `select * from homeward.find_directory_link($1, $2, $3)`,
      [this.organisationId, issuer, this.hash(issuer, subject)],
    );
    return found && { ...this.account(found.user_id), disabled: found.disabled, confirmed: found.confirmed };
  }

  /** The first time: by the address that the directory has verified, and never to an account that is linked already. */
  private async byEmail(identity: Identity): Promise<Known> {
    const email = await identity.verifiedEmail();
    if (email === undefined) throw new DirectoryRefusal('DIRECTORY_EMAIL', 'email');
    const [found] = await this.source.query<{ user_id: string; disabled: boolean; linked: boolean }[]>(
      `select * from homeward.find_directory_account($1, $2)`,
      [this.organisationId, email.toLowerCase()],
    );
    if (!found) throw new DirectoryRefusal('DIRECTORY_NO_ACCOUNT', 'unknown');
    const account = this.account(found.user_id);
    if (found.linked) throw new DirectoryRefusal('DIRECTORY_OTHER_ACCOUNT', 'subject', account);
    return { ...account, disabled: found.disabled, confirmed: undefined };
  }

  private async link(tx: Tx, who: Account, { issuer, subject }: Identity, confirmed: boolean): Promise<void> {
    const made = await tx.execute(
      `insert into homeward.directory_links (id, organisation_id, user_id, issuer, subject_hash, confirmed_at)
       values ($1, $2, $3, $4, $5, case when $6 then now() end) on conflict do nothing`,
      [uuid(), who.organisationId, who.userId, issuer, this.hash(issuer, subject), confirmed],
    );
    // Two browsers at once, and the other one was somebody else there.
    if (made === 0) throw new DirectoryRefusal('DIRECTORY_OTHER_ACCOUNT', 'subject', who);
    await tx.note('directory_linked', 'directory_links', { rowId: who.userId });
  }

  private hash(issuer: string, subject: string): string {
    return createHmac('sha256', this.config.keys.index).update(`directory\n${issuer}\n${subject}`).digest('hex');
  }

  private account(userId: string): Account {
    return { userId, organisationId: this.organisationId };
  }

  private get organisationId(): string {
    return this.provider.settings?.organisationId ?? '';
  }
}
