/** Whether a row was refused because a unique index has one like it: somebody was quicker. */
export const isTaken = (error: unknown): boolean => (error as { code?: string }).code === '23505';
