import type http from 'node:http';
import { fileURLToPath } from 'node:url';
import { HttpException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AbstractGraphQLDriver } from '@nestjs/graphql';
import { defaultLocale, type Locale, translate } from '@homeward/i18n';
import express, { type NextFunction, type Request, type Response } from 'express';
import pg from 'pg';
import { type DestinationStream, pino } from 'pino';
import { AppModule } from './app.module.js';
import { refuseUndecorated } from './platform/access/requires.js';
import type { Config } from './platform/config/config.js';
import { runInContext } from './platform/context/context.js';
import { localeAsked, RequestReader } from './platform/context/request-reader.js';
import { Keyring } from './platform/crypto/keyring.js';
import { openKeys, versionsInUse } from './platform/crypto/open-keys.js';
import { Rewrapping } from './platform/crypto/rewrapping.js';
import { createDataSource } from './platform/db/data-source.js';
import { isUnavailable, RETRY_AFTER } from './platform/db/unavailable.js';
import { UnitOfWork } from './platform/db/unit-of-work.js';
import { consolePage } from './platform/edge/console-page.js';
import { frontDoor } from './platform/edge/front-door.js';
import { securityHeaders } from './platform/edge/headers.js';
import { type Refusal, refusalOf } from './platform/edge/own-requests.js';
import { TrustedDocuments } from './platform/graphql/documents.js';
import type { HomewardGraphqlDriver } from './platform/graphql/driver.js';
import { describe } from './platform/graphql/errors.js';
import { graphqlHandler, refusalNoted } from './platform/graphql/http.js';
import { Health } from './platform/health.js';

const CONSOLE = fileURLToPath(new URL('../../console/dist', import.meta.url));

// A date is a calendar day and not an instant: as a Date it would shift with the server's zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// Counts and minor units stay far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface HomewardServer {
  readonly server: http.Server;
  /** Every way in beside GraphQL and the console's files, as Express knows it. */
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  /** Answers what is under way, then lets go of the database. */
  close(): Promise<void>;
}

/** The whole API without listening yet: GraphQL beside Express, which serves sign-in, files, health and the console. */
export async function createServer(
  config: Config,
  given: {
    readonly documents?: TrustedDocuments;
    readonly rewrapEveryMs?: number;
    /** Where the log goes; standard output unless told otherwise. */
    readonly log?: DestinationStream;
  } = {},
): Promise<HomewardServer> {
  refuseUndecorated();
  const freeDocuments = config.freeDocuments === true;
  const documents = given.documents ?? TrustedDocuments.read(`${CONSOLE}/.documents.json`, !freeDocuments);
  const logger = pino({ level: config.logLevel, base: undefined }, given.log);
  const source = createDataSource(config.database);
  await source.initialize();
  const provider = openKeys(config.keys.encryption, await versionsInUse((sql) => source.query(sql)));
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(config, source, logger, new Keyring(provider)),
    {
      logger: ['error', 'warn'],
      bodyParser: false,
    },
  );
  const reader = app.get(RequestReader);
  const health = new Health(
    async (sql) => ({ rows: await source.query<{ name: string }[]>(sql) }),
    async () => config.keys.pepper.length >= 32 && config.keys.index.length >= 32 && (await provider.current()) !== '',
    (check, error) => logger.error({ check, error: describe(error) }, 'not ready'),
  );

  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  app.use((req: Request, res: Response, next: NextFunction) => {
    if (req.path === '/healthz') return void res.json({ live: true });
    if (req.path === '/readyz')
      return void health.check().then(
        (report) => res.status(report.ready ? 200 : 503).json(report),
        () => res.status(503).json({ ready: false }),
      );
    next();
  });
  app.use(ownRequestsOnly(reader));
  app.use('/auth', jsonOnly(reader), express.json({ limit: '16kb' }));
  app.use(['/auth', '/files'], (req: Request, res: Response, next: NextFunction) => {
    // The router takes capitals for the same path.
    const paced = req.baseUrl.toLowerCase() === '/files';
    const heard = async (): Promise<void> => {
      const context = await reader.read(req, undefined, { machines: paced && reader.isMachine(req), paced });
      if (!context.wait) return runInContext(context, next);
      const tooMany = { status: 429, code: 'TOO_MANY_REQUESTS' };
      if (context.firstRefused) await refusalNoted(app.get(UnitOfWork), context, tooMany.code);
      refuse(req, res.setHeader('retry-after', String(context.wait)), reader, tooMany);
    };
    heard().catch(next);
  });
  app.use(consolePage(CONSOLE));
  app.useGlobalFilters({
    catch(error: unknown, host) {
      // GraphQL has its own way to tell of errors (platform/graphql/errors.ts).
      if (host.getType() !== 'http') throw error;
      const res = host.switchToHttp().getResponse<Response>();
      const req = host.switchToHttp().getRequest<Request>();
      const requestId = reader.requestId(req);
      const { status, body } = answerTo(error, requestId, localeAsked(req) ?? defaultLocale);
      if (status >= 500)
        logger[status === 503 ? 'warn' : 'error']({ requestId, error: describe(error) }, 'request failed');
      if (status === 503 && !res.headersSent) res.setHeader('retry-after', RETRY_AFTER);
      if (!res.headersSent) res.status(status).json(body);
    },
  });
  await app.init();
  const rewrapping = new Rewrapping(provider, app.get(UnitOfWork), logger, given.rewrapEveryMs);
  rewrapping.start();

  const graphql = graphqlHandler({
    driver: app.get<HomewardGraphqlDriver>(AbstractGraphQLDriver, { strict: false }),
    reader,
    work: app.get(UnitOfWork),
    documents,
    logger,
    freeDocuments,
  });
  const web = app.getHttpAdapter().getInstance() as (req: http.IncomingMessage, res: http.ServerResponse) => void;
  const server = frontDoor({ headers: securityHeaders(config), web, graphql: (req, res) => void graphql(req, res) });

  return {
    server,
    routes: routesOf(app),
    async close() {
      if (server.listening) {
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        server.closeIdleConnections();
        // Ten seconds for what is under way; a client that holds its line open does not hold up a restart.
        const cut = setTimeout(() => server.closeAllConnections(), 10_000);
        await closed;
        clearTimeout(cut);
      }
      await rewrapping.stop();
      await app.close();
      if (source.isInitialized) await source.destroy();
    },
  };
}

interface Layer {
  readonly route?: { readonly path: string | readonly string[]; readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: { readonly stack?: readonly Layer[] };
}

/** Those of routers within the router, too: they are all mounted at the root. */
export function routesIn(stack: readonly Layer[]): HomewardServer['routes'] {
  return stack.flatMap(({ route, handle }) =>
    route
      ? [route.path]
          .flat()
          .flatMap((path) => Object.keys(route.methods).map((method) => ({ method: method.toUpperCase(), path })))
      : routesIn(handle?.stack ?? []),
  );
}

function routesOf(app: NestExpressApplication): HomewardServer['routes'] {
  const { router } = app.getHttpAdapter().getInstance() as { router: { stack: readonly Layer[] } };
  return routesIn(router.stack);
}

const ownRequestsOnly =
  (reader: RequestReader): express.RequestHandler =>
  (req, res, next) => {
    const refused = refusalOf(req, reader);
    if (refused) refuse(req, res, reader, refused);
    else next();
  };

function refuse(req: Request, res: Response, reader: RequestReader, { status, code }: Refusal): void {
  const message = translate(localeAsked(req) ?? defaultLocale, `errors.${code}`);
  res.status(status).json({ code, message, requestId: reader.requestId(req) });
}

/** Nothing but JSON is read under /auth: what is of another type was not written by us. */
const jsonOnly =
  (reader: RequestReader): express.RequestHandler =>
  (req, res, next) => {
    if (req.method === 'GET' || /^application\/json\s*(;|$)/i.test(req.headers['content-type'] ?? '')) next();
    else refuse(req, res, reader, { status: 415, code: 'JSON_ONLY' });
  };

/** Each answer that is no says why in words, whoever threw it. */
function answerTo(error: unknown, requestId: string, locale: Locale): { status: number; body: object } {
  const told = (code: string): object => ({
    code,
    message: translate(locale, `errors.${code}`, { requestId }),
    requestId,
  });
  if (error instanceof HttpException) {
    const body = error.getResponse();
    const ours = typeof body === 'object' && 'code' in body ? (body as { code: string; message?: string }) : undefined;
    if (ours?.message) return { status: error.getStatus(), body: ours };
    return {
      status: error.getStatus(),
      body: told(ours?.code ?? (error.getStatus() === 404 ? 'NOT_FOUND' : 'BAD_REQUEST')),
    };
  }
  const code = (error as { extensions?: { code?: string } }).extensions?.code;
  const status =
    code === 'UNAUTHENTICATED'
      ? 401
      : code === 'FORBIDDEN' || code === 'FRESH_FACTOR_NEEDED'
        ? 403
        : (error as { status?: number }).status;
  if (status && status < 500) return { status, body: told(code ?? 'BAD_REQUEST') };
  const away = isUnavailable(error);
  return { status: away ? 503 : 500, body: told(away ? 'UNAVAILABLE' : 'INTERNAL') };
}
