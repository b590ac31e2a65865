import { ApolloServer } from '@apollo/server';
import { Injectable } from '@nestjs/common';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import type { Logger } from 'pino';
import type { Actor } from '../context/context.js';
import { formatErrors } from './errors.js';

export interface GraphqlContext {
  readonly actor: Actor | undefined;
}

export interface HomewardGraphqlOptions extends GqlModuleOptions {
  /** Development: the shape of the schema and what is wrong with a document may be told. */
  readonly shows: boolean;
  readonly logger: Logger;
}

/**
 * Apollo Server without Express in its path: the server calls executeHTTPGraphQLRequest itself (measured in
 * docs/adr/0003). Nest builds the schema and calls this driver; nothing else of its Apollo integration is used.
 */
@Injectable()
export class HomewardGraphqlDriver extends AbstractGraphQLDriver<HomewardGraphqlOptions> {
  apollo: ApolloServer<GraphqlContext> | undefined;

  async start(options: HomewardGraphqlOptions): Promise<void> {
    if (!options.schema) throw new Error('No schema was built.');
    this.apollo = new ApolloServer<GraphqlContext>({
      schema: options.schema,
      introspection: options.shows,
      hideSchemaDetailsFromClientErrors: !options.shows,
      includeStacktraceInErrorResponses: false,
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      stopOnTerminationSignals: false,
      csrfPrevention: true,
      formatError: formatErrors(options.logger, options.shows),
      logger: options.logger,
    });
    await this.apollo.start();
  }

  async stop(): Promise<void> {
    await this.apollo?.stop();
  }
}
