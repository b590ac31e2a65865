import { createContext, use, useId, useState, type ReactNode } from 'react';

/** What the fields of one form share: a prefix for ids (two forms may both have a "reason") and the words of the fields. */
export interface FormScope {
  readonly prefix: string;
  readonly labels: Map<string, string>;
  /** How a field writes a value, for the conflict dialog: codes and dates should not be read raw. */
  readonly writers: Map<string, (value: unknown) => string>;
}

const Scope = createContext<FormScope>({ prefix: '', labels: new Map(), writers: new Map() });

export function useFormScope(): FormScope {
  return use(Scope);
}

export function FormScopeProvider({ children }: { readonly children: (scope: FormScope) => ReactNode }) {
  const prefix = useId();
  const [scope] = useState<FormScope>(() => ({ prefix, labels: new Map(), writers: new Map() }));
  return <Scope value={scope}>{children(scope)}</Scope>;
}
