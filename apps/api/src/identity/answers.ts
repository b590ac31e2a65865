import { HttpException } from '@nestjs/common';
import { translate } from '@homeward/i18n';
import { currentContext } from '../platform/context/context.js';

type Params = Readonly<Record<string, string | number>>;

/** How the routes under /auth say no: a code and its text in the language of the request. */
export function refusal(status: number, code: string, params: Params = {}, more: object = {}): HttpException {
  return new HttpException(
    { code, message: translate(currentContext().locale, `errors.${code}`, params), ...more },
    status,
  );
}

export function invalid(field: string, code: string, params: Params = {}): HttpException {
  const { locale } = currentContext();
  const message = translate(locale, `errors.${code}`, params);
  return new HttpException(
    { code: 'INVALID_INPUT', message: translate(locale, 'errors.INVALID_INPUT'), fields: [{ field, code, message }] },
    422,
  );
}

export const tooMany = (wait: number): HttpException =>
  refusal(429, 'TOO_MANY_ATTEMPTS', { minutes: Math.ceil(wait / 60) }, { retryAfterSeconds: wait });

/** The texts of a body, by name; whatever else it holds is not there. */
export function textsOf<Name extends string>(body: unknown): Partial<Record<Name, string>> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string')) as Partial<
    Record<Name, string>
  >;
}
