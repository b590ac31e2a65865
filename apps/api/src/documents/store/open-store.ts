import type { FilesPlace } from '../../platform/config/files-place.js';
import type { FileStore } from './file-store.js';
import { FolderStore } from './folder-store.js';

/** Null: no place was set up, and files can neither be added nor opened. */
export async function openStore(place: FilesPlace | undefined): Promise<FileStore | null> {
  if (!place) return null;
  if (place.kind === 'folder') return new FolderStore(place.path);
  // A third of a second to load, for those who have a bucket.
  const { S3Store } = await import('./s3-store.js');
  return new S3Store(place);
}
