import { useQueries } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useT } from '../i18n/use-t.js';
import { actsFor, pagesFor, railFor, searchesFor } from '../rooms.js';
import { useSessionState } from '../session/session-store.js';
import { accountPages } from './own-pages.js';
import type { SearchHit } from './room.js';

export interface Section {
  readonly key: string;
  readonly title: string;
  readonly hits: readonly SearchHit[];
  readonly failed: boolean;
}

/** Typing pauses before the rooms are asked: each question is a logged search on the server. */
const pauseMs = 250;
const shortest = 2;
/** One Chinese letter is a whole family name. */
const long = (text: string): boolean => [...text].length >= shortest || /\p{Script=Han}/u.test(text);

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setPaused(text), pauseMs);
    return () => window.clearTimeout(timer);
  }, [text]);
  return paused;
}

/** Acts and pages by their words at once; cases, people and places from the rooms as they answer. */
export function usePaletteSections(query: string): { readonly sections: Section[]; readonly searching: boolean } {
  const t = useT();
  const { session } = useSessionState();
  const words = query.trim().toLocaleLowerCase();
  const asked = usePaused(query.trim());
  const searches = searchesFor(session);
  const answers = useQueries({
    queries: searches.map((search) => ({
      queryKey: ['palette', search.titleKey, asked],
      enabled: long(asked),
      gcTime: 0,
      queryFn: async ({ signal }: { signal: AbortSignal }) => (await search.load()).default(asked, signal),
    })),
  });
  const fits = (hit: SearchHit): boolean => hit.primary.toLocaleLowerCase().includes(words);
  const acts = actsFor(session).map((act) => ({ id: `act:${act.to}`, to: act.to, primary: t(act.labelKey) }));
  const rooms = railFor(session).map((entry) => ({ id: `page:${entry.to}`, to: entry.to, primary: t(entry.labelKey) }));
  const titled = [...pagesFor(session), ...accountPages].flatMap((page) =>
    page.titleKey === undefined || page.path.includes(':')
      ? []
      : [{ id: `page:${page.path}`, to: page.path, primary: t(page.titleKey) }],
  );
  const places = [...rooms, ...titled].filter((hit, at, all) => all.findIndex((other) => other.id === hit.id) === at);
  const found = searches.map((search, at): Section => {
    const answer = answers[at];
    return {
      key: search.titleKey,
      title: t(search.titleKey),
      hits: answer?.data ?? [],
      failed: answer?.isError ?? false,
    };
  });
  return {
    sections: [
      ...found,
      { key: 'acts', title: t('shell.palette.acts'), hits: acts.filter(fits), failed: false },
      { key: 'pages', title: t('shell.palette.pages'), hits: places.filter(fits), failed: false },
    ],
    searching: answers.some((answer) => answer.isFetching) || (asked !== query.trim() && searches.length > 0),
  };
}
