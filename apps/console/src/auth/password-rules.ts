import type { FieldFault } from '../data/faults.js';
import type { T } from '../i18n/use-t.js';
import { AuthFault } from '../session/auth-api.js';

const shortest = 12;
const longest = 128;

/** The rules that need no server, in the server's words. The list of breached passwords is the server's. */
export function passwordFaults(
  next: string,
  repeat: string,
  names: { readonly next: string; readonly repeat: string },
  t: T,
): FieldFault[] {
  const length = [...next].length;
  if (length < shortest) return [{ field: names.next, code: 'TOO_SHORT', message: t('auth.password.tooShort') }];
  if (length > longest) return [{ field: names.next, code: 'TOO_LONG', message: t('auth.password.tooLong') }];
  if (next !== repeat) return [{ field: names.repeat, code: 'NOT_SAME', message: t('auth.password.notSame') }];
  return [];
}

/** A refusal of the sign-in doors as faults of fields; without fields it belongs to `field`. */
export function faultsOf(error: unknown, field: string, t: T): FieldFault[] {
  if (!(error instanceof AuthFault)) return [{ field, code: 'NETWORK', message: t('auth.signIn.unreachable') }];
  if (error.fields.length > 0) return [...error.fields];
  const message = error.message === '' ? t('auth.signIn.unreachable') : error.message;
  return [{ field, code: error.code, message }];
}
