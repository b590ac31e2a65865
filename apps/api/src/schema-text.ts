import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { rooms } from './app.module.js';

/** The resolvers among the providers of every room: what Nest itself would explore. */
const resolvers = rooms
  .flatMap((room) => (Reflect.getMetadata('providers', room) ?? []) as unknown[])
  .filter(
    (provider): provider is new () => object =>
      typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
  );

/** The schema as the code says it; afterwards the operations are known, too. Needs no database. */
export async function schemaText(): Promise<string> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'] });
  await app.init();
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
