import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { holds, type Permission } from '@homeward/policy';
import { GraphQLError } from 'graphql';
import { currentContext } from '../context/context.js';
import { UnitOfWork } from '../db/unit-of-work.js';

const KEY = 'homeward:requires';
const FRESH_KEY = 'homeward:fresh';

/**
 * Declares the permission of an operation. Which objects it reaches is decided in line one of the service.
 *
 * @param how `fresh`: whoever does it has given a factor within the last five minutes, or is asked for it now
 */
export const Requires =
  (permission: Permission, how: { readonly fresh?: boolean } = {}): MethodDecorator =>
  (target, name, descriptor) => {
    SetMetadata(KEY, permission)(target, name, descriptor);
    if (how.fresh) SetMetadata(FRESH_KEY, true)(target, name, descriptor);
  };

/** For the few REST routes that answer before anybody has signed in. */
export const Anonymous = (): MethodDecorator => SetMetadata(KEY, 'anonymous');

/** For the REST routes by which a session that knows only the password gives its second factor, or sets one up. */
export const Halfway = (): MethodDecorator => SetMetadata(KEY, 'halfway');

/**
 * For an act that asks for a fresh factor in some cases only; in all of them: `@Requires(..., { fresh: true })`.
 *
 * @throws as the guard does: the console asks for the factor and sends the same act again
 */
export function requireFresh(): void {
  if (!currentContext().actor?.fresh)
    throw new GraphQLError('FRESH_FACTOR_NEEDED', { extensions: { code: 'FRESH_FACTOR_NEEDED' } });
}

/** Deny by default: an operation without a declared permission is refused, and the API does not even start with one. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly work: UnitOfWork) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const permission = Reflect.getMetadata(KEY, execution.getHandler()) as
      Permission | 'anonymous' | 'halfway' | undefined;
    if (permission === 'anonymous') return true;
    const { actor, halfway } = currentContext();
    if (permission === 'halfway' && ((actor && !actor.machine) || halfway)) return true;
    if (!actor || permission === 'halfway')
      throw new GraphQLError('UNAUTHENTICATED', { extensions: { code: 'UNAUTHENTICATED' } });
    const within = !actor.machine || actor.machine.permissions.some((open) => open === permission);
    if (permission && within && holds(actor.roles, permission)) {
      if (Reflect.getMetadata(FRESH_KEY, execution.getHandler())) requireFresh();
      return true;
    }
    await this.work.run((tx) =>
      tx.note('refusal', execution.getHandler().name, { detail: { permission: permission ?? null } }),
    );
    throw new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN' } });
  }
}

/** @throws when a query or mutation declares no permission: the API refuses to boot */
export function refuseUndecorated(): void {
  const open = operations().filter(
    ({ permission }) => !permission || permission === 'anonymous' || permission === 'halfway',
  );
  if (open.length > 0)
    throw new Error(`These operations declare no permission (@Requires): ${open.map((o) => o.name).join(', ')}.`);
}

/** Every query and mutation with the permission that it asks for; the policy suite is generated from this. */
export function operations(): {
  name: string;
  kind: 'query' | 'mutation';
  permission: string | undefined;
  handler: object | undefined;
}[] {
  const list = (
    kind: 'query' | 'mutation',
    found: { target: { prototype: unknown }; methodName: string; schemaName: string }[],
  ) =>
    found.map(({ target, methodName, schemaName }) => {
      const method = (target.prototype as Record<string, object | undefined>)[methodName];
      return {
        name: schemaName,
        kind,
        handler: method,
        permission: method ? (Reflect.getMetadata(KEY, method) as string | undefined) : undefined,
      };
    });
  return [
    ...list('query', TypeMetadataStorage.getQueriesMetadata()),
    ...list('mutation', TypeMetadataStorage.getMutationsMetadata()),
  ];
}
