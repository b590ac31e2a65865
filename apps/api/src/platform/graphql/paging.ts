import { createHash } from 'node:crypto';
import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';

export const MOST_PER_PAGE = 100;
/** Counting further costs more than anybody learns from it; the console shows "10,000+". */
export const COUNT_CAP = 10_000;

@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true }) endCursor: string | null;
  @Field() hasNextPage: boolean;
}

@ObjectType()
export class Total {
  @Field(() => Int) value: number;
  @Field({ description: 'There are more than `value`.' }) capped: boolean;
}

export interface Page<T> {
  nodes: T[];
  pageInfo: PageInfo;
  /** Only counted when the document asks for it. */
  total?: Total | null;
}

/** A connection type named `<Name>Page`. */
export function pageOf<T>(name: string, model: Type<T>): Type<Page<T>> {
  @ObjectType(`${name}Page`)
  class PageType implements Page<T> {
    @Field(() => [model]) nodes: T[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => Total, { nullable: true }) total?: Total | null;
  }
  return PageType;
}

/** Where a page ended. The digest ties it to filter and sort: a cursor of another list is refused, not misread. */
export interface Cursor {
  readonly key: string | null;
  readonly id: string;
}

const digestOf = (shape: unknown): string =>
  createHash('sha256').update(JSON.stringify(shape)).digest('base64url').slice(0, 12);

export function encodeCursor(cursor: Cursor, shape: unknown): string {
  return Buffer.from(JSON.stringify([digestOf(shape), cursor.key, cursor.id])).toString('base64url');
}

export function decodeCursor(text: string | null | undefined, shape: unknown): Cursor | undefined {
  if (!text) return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length === 3 && parsed[0] === digestOf(shape)) {
      const [, key, id] = parsed as [string, unknown, unknown];
      if ((key === null || typeof key === 'string') && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id))
        return { key, id };
    }
  } catch {
    // Falls through to the refusal: a cursor that cannot be read is a wrong cursor.
  }
  throw new GraphQLError('BAD_CURSOR', {
    extensions: { code: 'BAD_USER_INPUT', reason: 'BAD_CURSOR', field: 'after' },
  });
}

/** Clamps a page size; a page of none is a mistake of the caller. */
export function pageSize(first: number | null | undefined, standard = 25): number {
  const size = first ?? standard;
  if (!Number.isInteger(size) || size < 1 || size > MOST_PER_PAGE)
    throw new GraphQLError('PAGE_SIZE', {
      extensions: { code: 'BAD_USER_INPUT', reason: 'PAGE_SIZE', params: { most: MOST_PER_PAGE }, field: 'first' },
    });
  return size;
}

/**
 * Cuts the one row too many that a list reads in order to know whether there is a next page.
 * @param keyOf the sort key as text, exactly as the where clause compares it
 */
export function toPage<R extends { id: string }, T>(
  rows: readonly R[],
  size: number,
  shape: unknown,
  keyOf: (row: R) => string | null,
  model: (row: R) => T,
): Page<T> {
  const kept = rows.slice(0, size);
  const last = kept.at(-1);
  return {
    nodes: kept.map(model),
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last ? encodeCursor({ key: keyOf(last), id: last.id }, shape) : null,
    },
  };
}
