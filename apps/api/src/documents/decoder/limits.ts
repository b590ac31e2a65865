/** What one attachment may be. The child holds itself to them, and the parent holds the child to them. */
export const fileLimits = {
  bytes: 15 * 1024 * 1024,
  /** Of a picture as it comes: a phone's 50 megapixels, and no scroll of ten million by one. */
  pixels: 60_000_000,
  /** Longer side of what is kept. */
  edge: 4000,
  thumbnailEdge: 320,
  pages: 60,
  /** Longer side of a page as a picture: A4 at some 150 dots an inch. */
  pageEdge: 1700,
  /** Everything that comes out of one file. */
  made: 60 * 1024 * 1024,
  nameLength: 120,
} as const;

export const fileTypes = {
  'image/jpeg': { media: 'JPEG', ending: 'jpg' },
  'image/png': { media: 'JPEG', ending: 'jpg' },
  'image/webp': { media: 'JPEG', ending: 'jpg' },
  'application/pdf': { media: 'PDF', ending: 'pdf' },
  'audio/mpeg': { media: 'MP3', ending: 'mp3' },
  'audio/x-m4a': { media: 'M4A', ending: 'm4a' },
  'audio/ogg': { media: 'OGG', ending: 'ogg' },
  'audio/wav': { media: 'WAV', ending: 'wav' },
} as const;
export type FileType = keyof typeof fileTypes;

/** Type of what is served. Nothing else ever stands in a content-type of ours. */
export const servedTypes = {
  JPEG: 'image/jpeg',
  PDF: 'application/pdf',
  MP3: 'audio/mpeg',
  M4A: 'audio/mp4',
  OGG: 'audio/ogg',
  WAV: 'audio/wav',
} as const;

export const fileFaults = [
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_TYPE_NOT_ALLOWED',
  'FILE_DAMAGED',
  'PICTURE_TOO_LARGE',
  'PDF_LOCKED',
  'PDF_TOO_LONG',
  'FILE_TAKES_TOO_LONG',
] as const;
export type FileFault = (typeof fileFaults)[number];

export class FileFaultError extends Error {
  constructor(readonly code: FileFault) {
    super(code);
    this.name = 'FileFaultError';
  }
}
