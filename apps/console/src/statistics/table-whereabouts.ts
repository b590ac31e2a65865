import { send } from '../data/graphql-client.js';
import type { Whereabouts } from '../data/use-act.js';
import { TableBuildDocument } from './cube-documents.js';

/** What became of a table, asked where the line broke while it was checked. */
export async function tableWhereabouts(operationId: string): Promise<Whereabouts> {
  const { tableBuild } = await send(TableBuildDocument, { operationId });
  if (!tableBuild) return 'GONE';
  return tableBuild.releaseId == null ? 'UNDER_WAY' : 'DONE';
}
