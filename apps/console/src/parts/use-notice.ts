import { useNotify } from 'react-admin';
import type { Outcome } from '../data/act-result.js';
import { useT } from '../i18n/use-t.js';

export interface Notice {
  /** A quiet word that something happened; `undo` offers ten seconds to take it back. */
  readonly done: (key: string, params?: Record<string, string | number>, undo?: () => void) => void;
  /** Words that are already translated (the API's). */
  readonly problem: (text: string) => void;
  /** Where no answer came, `again` is offered: the same act, with the operation id that it had. */
  readonly outcome: (outcome: Outcome<unknown>, again?: () => void) => void;
}

export const undoMs = 10_000;

export function useNotice(): Notice {
  const notify = useNotify();
  const t = useT();
  const problem = (text: string, again?: () => void): void =>
    notify(text, { type: 'error', autoHideDuration: null, messageArgs: { _: text }, onAgain: again });
  return {
    done: (key, params, undo) => {
      const text = t(key, params);
      notify(text, {
        type: 'success',
        autoHideDuration: undo ? undoMs : 5_000,
        messageArgs: { _: text },
        onUndo: undo,
      });
    },
    problem: (text) => problem(text),
    outcome: (outcome, again) => {
      const text = outcomeText(outcome, t);
      if (text !== null) problem(text, isUnanswered(outcome) ? again : undefined);
    },
  };
}

/** Nobody knows whether it was done: it may be sent again, and is then done once. */
export const isUnanswered = ({ kind }: Outcome<unknown>): boolean => kind === 'network' || kind === 'unexpected';

/** One sentence for an answer that was not `done`; null where another part of the page already speaks. */
export function outcomeText(outcome: Outcome<unknown>, t: ReturnType<typeof useT>): string | null {
  switch (outcome.kind) {
    case 'invalid':
      return [outcome.message, ...outcome.fields.map((fault) => fault.message)].filter(Boolean).join(' ');
    case 'refused':
      return outcome.message === '' ? t('shell.act.forbidden') : outcome.message;
    case 'network':
      return t('shell.act.network');
    case 'renewed':
      return t('shell.act.renewed');
    case 'unexpected':
      return t('shell.act.unexpected', { id: outcome.requestId ?? '-' });
    default:
      return null;
  }
}
