import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import type { Config } from '../config/config.js';

export type Handler = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

/** What no page of ours uses, so that nothing that gets into one can use it either. Passkeys and copying are ours. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const permissions = (camera: '()' | '(self)'): string =>
  [
    ...unused.map((name) => `${name}=${name === 'camera' ? camera : '()'}`),
    'publickey-credentials-get=(self)',
    'publickey-credentials-create=(self)',
    'clipboard-read=()',
    'clipboard-write=(self)',
  ].join(', ');
const PERMISSIONS = permissions('()');
/** Tags are scanned with the running picture of the camera: by a page of ours, and by nothing that it would frame. */
const PAGE_PERMISSIONS = permissions('(self)');

/** For everything that is not the page itself: an answer that a browser is made to show as a document may do nothing. */
export const BARE_POLICY =
  "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The page: scripts of our own files, style elements that carry this answer's nonce, no style attribute in markup, no text
 * that becomes a script. Pictures come from here or were made in the page (blob:).
 */
const pagePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "object-src 'none'",
    "script-src 'self'",
    "script-src-attr 'none'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** Stands before everything that answers: pages, files, errors, GraphQL, health. What is not told to be kept is not kept. */
export function securityHeaders(config: Pick<Config, 'secureCookies'>): Handler {
  const helmets = helmet({
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: true,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: config.secureCookies && { maxAge: 63_072_000, includeSubDomains: true },
  });
  return (req, res, next) => {
    res.setHeader('content-security-policy', BARE_POLICY);
    res.setHeader('permissions-policy', PERMISSIONS);
    res.setHeader('cache-control', 'no-store');
    helmets(req, res, next);
  };
}

/** The page of the console, alone of all answers, may ask for the camera. */
export function allowCamera(res: ServerResponse): void {
  res.setHeader('permissions-policy', PAGE_PERMISSIONS);
}

/** @returns the nonce that the page has to carry */
export function allowPage(res: ServerResponse): string {
  const nonce = randomBytes(16).toString('base64url');
  res.setHeader('content-security-policy', pagePolicy(nonce));
  return nonce;
}

const broken = { 400: 'Bad Request', 408: 'Request Timeout', 431: 'Request Header Fields Too Large' } as const;

/** A request so broken that Node gives it to nobody: the same headers, and no word about why. */
export function brokenRequest(status: keyof typeof broken): string {
  const lines = [
    `HTTP/1.1 ${status} ${broken[status]}`,
    'Connection: close',
    'Content-Length: 0',
    `Content-Security-Policy: ${BARE_POLICY}`,
    `Permissions-Policy: ${PERMISSIONS}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    'Cross-Origin-Opener-Policy: same-origin',
    'Cross-Origin-Resource-Policy: same-origin',
  ];
  return `${lines.join('\r\n')}\r\n\r\n`;
}
