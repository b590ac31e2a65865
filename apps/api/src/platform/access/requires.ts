import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { TypeMetadataStorage } from '@nestjs/graphql';
import { holds, type Permission } from '@homeward/policy';
import { GraphQLError } from 'graphql';
import { currentContext } from '../context/context.js';
import { UnitOfWork } from '../db/unit-of-work.js';

const KEY = 'homeward:requires';

/** Declares the permission of an operation. Which objects it reaches is decided in line one of the service. */
export const Requires = (permission: Permission): MethodDecorator => SetMetadata(KEY, permission);

/** For the few REST routes that answer before anybody has signed in. */
export const Anonymous = (): MethodDecorator => SetMetadata(KEY, 'anonymous');

/** Deny by default: an operation without a declared permission is refused, and the API does not even start with one. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly work: UnitOfWork) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const permission = Reflect.getMetadata(KEY, execution.getHandler()) as Permission | 'anonymous' | undefined;
    if (permission === 'anonymous') return true;
    const { actor } = currentContext();
    if (!actor) throw new GraphQLError('UNAUTHENTICATED', { extensions: { code: 'UNAUTHENTICATED' } });
    if (permission && holds(actor.roles, permission)) return true;
    await this.work.run((tx) =>
      tx.note('refusal', execution.getHandler().name, { detail: { permission: permission ?? null } }),
    );
    throw new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN' } });
  }
}

/** @throws when a query or mutation declares no permission: the API refuses to boot */
export function refuseUndecorated(): void {
  const open = operations().filter(({ permission }) => !permission || permission === 'anonymous');
  if (open.length > 0)
    throw new Error(`These operations declare no permission (@Requires): ${open.map((o) => o.name).join(', ')}.`);
}

/** Every query and mutation with the permission that it asks for; the policy suite is generated from this. */
export function operations(): { name: string; kind: 'query' | 'mutation'; permission: string | undefined }[] {
  const list = (
    kind: 'query' | 'mutation',
    found: { target: { prototype: unknown }; methodName: string; schemaName: string }[],
  ) =>
    found.map(({ target, methodName, schemaName }) => {
      const method = (target.prototype as Record<string, object | undefined>)[methodName];
      return {
        name: schemaName,
        kind,
        permission: method ? (Reflect.getMetadata(KEY, method) as string | undefined) : undefined,
      };
    });
  return [
    ...list('query', TypeMetadataStorage.getQueriesMetadata()),
    ...list('mutation', TypeMetadataStorage.getMutationsMetadata()),
  ];
}
