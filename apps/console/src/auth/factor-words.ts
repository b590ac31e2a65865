import type { FieldFault } from '../data/faults.js';
import type { T } from '../i18n/use-t.js';
import { AuthFault } from '../session/auth-api.js';
import { isSilence, waitOf } from '../session/auth-provider.js';
import { PasskeyStopped } from './passkeys.js';

export function waitWords(seconds: number, t: T): string {
  const wait =
    seconds < 90
      ? t('auth.signIn.waitSeconds', { count: seconds })
      : t('auth.signIn.waitMinutes', { count: Math.ceil(seconds / 60) });
  return t('auth.signIn.tooMany', { wait });
}

/** What went wrong with a factor, at the field of the form that is open. */
export function factorFaults(error: unknown, field: string, t: T): FieldFault[] {
  if (error instanceof PasskeyStopped) return [{ field, code: 'STOPPED', message: t('auth.factor.passkeyStopped') }];
  const wait = waitOf(error);
  if (wait !== undefined) return [{ field, code: 'TOO_MANY', message: waitWords(wait, t) }];
  if (
    isSilence(error) ||
    !(error instanceof AuthFault) ||
    (error.status >= 500 && error.code !== 'DIRECTORY_UNREACHABLE')
  )
    return [{ field, code: 'NETWORK', message: t('auth.signIn.unreachable') }];
  const [first] = error.fields;
  const message = first?.message ?? error.message;
  return [{ field, code: error.code, message: message === '' ? t('auth.signIn.unreachable') : message }];
}
