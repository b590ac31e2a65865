import { createContext, use } from 'react';
import type { OpenedCase } from './case-page-documents.js';

const Scope = createContext<OpenedCase | null>(null);

/** The case of the page around: header, sections and side read the same one. */
export const CaseScope = Scope.Provider;

export function useOpenedCase(): OpenedCase {
  const opened = use(Scope);
  if (!opened) throw new Error('useOpenedCase needs the case page around it');
  return opened;
}
