import type { FieldErrors } from 'react-hook-form';
import type { FieldFault } from '../data/faults.js';
import type { FormScope } from './form-scope.js';

/** React-hook-form's errors lie in the shape of the values; the list on top needs them flat, in the order of the page. */
export function clientFaults(errors: FieldErrors, scope: FormScope): FieldFault[] {
  const flat = (here: unknown, path: string): FieldFault[] => {
    if (here === null || typeof here !== 'object') return [];
    const { message } = here as { message?: unknown };
    if (typeof message === 'string') return [{ field: path, code: 'FORM', message }];
    return Object.entries(here).flatMap(([key, value]) => flat(value, path === '' ? key : `${path}.${key}`));
  };
  const order = [...scope.labels.keys()];
  return flat(errors, '').sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}
