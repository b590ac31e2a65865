import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { rooms } from './app.module.js';

/** Writes apps/api/schema.graphql, or with --check fails when the committed one differs. Needs no database. */
const target = fileURLToPath(new URL('../schema.graphql', import.meta.url));

/** The resolvers among the providers of every room: what Nest itself would explore. */
const resolvers = rooms
  .flatMap((room) => (Reflect.getMetadata('providers', room) ?? []) as unknown[])
  .filter(
    (provider): provider is new () => object =>
      typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
  );

export async function schemaText(): Promise<string> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: ['error'] });
  await app.init();
  const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

const text = await schemaText();
if (process.argv.includes('--check')) {
  const { readFileSync } = await import('node:fs');
  if (readFileSync(target, 'utf8') !== text) {
    process.stderr.write('apps/api/schema.graphql is not what the code says. Run: npm run schema\n');
    process.exit(1);
  }
} else writeFileSync(target, text);
