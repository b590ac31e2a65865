import type { T } from '../i18n/use-t.js';

const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bOPR\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(HeadlessChrome|Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad|iPod)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];
const first = (found: readonly (readonly [RegExp, string])[], agent: string): string | undefined =>
  found.find(([pattern]) => pattern.test(agent))?.[1];

/** "Chrome on Windows": enough to know one's own devices by. */
export function browserWords(agent: string, t: T): string {
  const [browser, system] = [first(browsers, agent), first(systems, agent)];
  if (!browser || !system) return browser ?? system ?? t('auth.securityPage.browserUnknown');
  return t('auth.securityPage.browserOn', { browser, system });
}
