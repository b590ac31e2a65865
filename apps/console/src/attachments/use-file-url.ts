import { useEffect, useState } from 'react';
import { readBytes } from './read-file.js';

interface FileUrl {
  readonly url: string | null;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Bytes as an address of this page, which ends with the part that shows them. */
export function useFileUrl(path: string): FileUrl {
  const [shown, setShown] = useState<{ readonly path: string; readonly url: string } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    let made: string | null = null;
    readBytes(path, stop.signal).then(
      (blob) => {
        if (stop.signal.aborted) return;
        made = URL.createObjectURL(blob);
        setShown({ path, url: made });
      },
      () => {
        if (!stop.signal.aborted) setFailed(path);
      },
    );
    return () => {
      stop.abort();
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [path, tries]);
  return {
    url: shown?.path === path ? shown.url : null,
    failed: failed === path,
    again: () => {
      setFailed(null);
      setTries(tries + 1);
    },
  };
}
