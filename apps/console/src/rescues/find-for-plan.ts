import { send } from '../data/graphql-client.js';
import type { Picked } from '../form/pick-fields.js';
import { OperationsDocument } from './operation-source.js';
import { OperationPlacesDocument, OperationStaffDocument } from './operation-documents.js';

const asked = (query: string): string | null => (query.trim() === '' ? null : query.trim().slice(0, 200));

export async function findPlaces(query: string, signal: AbortSignal): Promise<readonly Picked[]> {
  const { compounds } = await send(OperationPlacesDocument, { text: asked(query) }, { signal });
  return compounds.nodes.map(({ id, name, province }) => ({ id, label: name, detail: province }));
}

export async function findStaff(query: string, signal: AbortSignal): Promise<readonly Picked[]> {
  const { operationStaff } = await send(OperationStaffDocument, { text: asked(query) }, { signal });
  return operationStaff.map(({ id, displayName }) => ({ id, label: displayName }));
}

/** Those that are planned or under way, by number or place. */
export async function findOpenOperations(query: string, signal: AbortSignal): Promise<readonly Picked[]> {
  const filter = { states: ['PLANNED' as const, 'UNDER_WAY' as const], text: asked(query) ?? undefined };
  const { operations } = await send(OperationsDocument, { filter, first: 12, after: null }, { signal });
  return operations.nodes.map(({ id, reference, compound, place, plannedOn }) => ({
    id,
    label: reference,
    detail: [compound?.name ?? place, plannedOn ?? ''].filter(Boolean).join(' · '),
  }));
}
