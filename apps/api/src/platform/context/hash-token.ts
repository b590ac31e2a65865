import { createHash } from 'node:crypto';

/** What is kept of a secret of 256 random bits. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
