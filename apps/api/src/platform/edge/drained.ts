import type { Response } from 'express';

/** When the reader has taken what was written. Also when the reader has gone: then there is nothing to wait for. */
export const drained = (res: Response): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (): void => {
      res.off('drain', done);
      res.off('close', gone);
      resolve();
    };
    const gone = (): void => reject(new Error('The reader has gone.'));
    res.once('drain', done);
    res.once('close', gone);
    if (res.destroyed) gone();
  });
