// `npm run schema`: writes apps/api/schema.graphql, the contract, from the decorated code. `--check` writes nothing and
// fails when the committed file says something else. No database is needed.
import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { pino } from 'pino';
import { AppModule } from './src/app.module.ts';
import { entities } from './src/entities.ts';
import { createDataSource } from './src/platform/db/data-source.ts';

const file = new URL('schema.graphql', import.meta.url);
const config = {
  mode: 'evaluation',
  host: '127.0.0.1',
  port: 0,
  publicUrl: 'http://127.0.0.1',
  secureCookies: false,
  trustProxy: 0,
  logLevel: 'silent',
  database: { url: 'postgres://nobody@127.0.0.1:1/none', poolSize: 1 },
  keys: { pepper: randomBytes(32), index: randomBytes(32) },
};
const source = createDataSource(config.database, entities);
const app = await NestFactory.create(AppModule.with(config, source, pino({ level: 'silent' })), { logger: ['error'] });
await app.init();
const head = '# Generated from the decorators of apps/api/src by `npm run schema`; review it, and do not edit it.\n\n';
const schema = `${head}${printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema))}\n`;
if (!process.argv.includes('--check')) {
  fs.writeFileSync(file, schema);
  console.log(`Written: apps/api/schema.graphql (${schema.split('\n').length} lines)`);
  process.exit(0);
}
const committed = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
if (committed === schema) {
  console.log('schema.graphql is as the code says.');
  process.exit(0);
}
const [now, then] = [new Set(schema.split('\n')), new Set(committed.split('\n'))];
for (const line of then) if (!now.has(line)) console.error(`- ${line}`);
for (const line of now) if (!then.has(line)) console.error(`+ ${line}`);
console.error('schema.graphql differs from the code. Run: npm run schema && npm run codegen');
process.exit(1);
