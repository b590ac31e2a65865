import { noisyReleaseKinds } from '@homeward/domain';
import { type Locale, translate } from '@homeward/i18n';
import { meaningOf } from './meaning.js';
import { riskOf, type ReleaseRow } from './release-row.js';

export interface AllPeople {
  readonly estimate: number;
  readonly lo: number;
  readonly hi: number;
}

/** What goes along with the figures: which they are, what they tell of a person and what not, and how to see that they are unchanged. */
export function aboutText(row: ReleaseRow, locale: Locale, all?: AllPeople): string {
  const say = (key: string, params?: Record<string, string | number>): string =>
    translate(locale, `statisticsFiles.${key}`, params);
  const risk = Object.fromEntries(riskOf(row).map(({ name, value }) => [name, rounded(value)]));
  const lines = [
    say('about.title', { number: row.number, kind: translate(locale, `codes.releaseKinds.${row.kind}`) }),
    '',
    `${say('about.period')}: ${row.period_from} – ${row.period_to}`,
    `${say('about.purpose')}: ${row.purpose}`,
    `${say('about.recipient')}: ${row.recipient}`,
    `${say('about.fingerprint')}: ${row.sha256}`,
    '',
    ...say(`promise.${row.kind}`, risk).split('\n'),
    '',
    ...(all ? countsText(say, all) : []),
    ...rowsText(say, risk),
    ...meaningOf(row.dimensions, locale).flatMap((line) => [line, '']),
    ...(row.kind === 'TABLE' ? [say('about.noise'), ''] : []),
    say(noisyReleaseKinds.includes(row.kind) ? 'about.notNoise' : 'about.not'),
    '',
    say('about.verify'),
    '',
  ];
  return `\ufeff${lines.join('\r\n')}`;
}

/** Of rows of people; what left before a figure was kept does not tell it. */
const rowsText = (
  say: (key: string, params?: Record<string, number>) => string,
  risk: Readonly<Record<string, number>>,
): string[] => {
  const told = [
    ['secret', 'l'],
    ['untold', 'untold'],
    ['least', 'fewest'],
    ['risk', 'populationRisk'],
  ] as const;
  return told.flatMap(([key, figure]) => (risk[figure] === undefined ? [] : [say(`promise.${key}`, risk), '']));
};

/** Which number of a line is for what: two that differ a little would be taken for a mistake. */
const countsText = (say: (key: string, params?: Record<string, number>) => string, all: AllPeople): string[] => [
  say('counts.columns'),
  ...['selection', 'people', 'estimate', 'bar'].map((name) => `- ${say(`counts.${name}`)}`),
  say('counts.use'),
  say('counts.all', {
    about: Math.round(all.estimate),
    lo: Math.round(all.lo),
    hi: Math.round(all.hi),
  }),
  '',
];

const rounded = (value: number): number =>
  value !== 0 && Math.abs(value) < 0.001 ? value : Math.round(value * 1000) / 1000;
