import { describe, expect, it } from '@jest/globals';
import { translate, type Params } from '@homeward/i18n';
import { agoWords, dateWords, dayIn, daysSince, distanceWords, timeWords } from './dates.js';
import { capital, initialsOf } from './initials.js';
import { moneyInputText, moneyText } from './money-text.js';

const zone = 'Asia/Phnom_Penh';
const now = new Date('2026-11-22T02:00:00Z');
const en = (key: string, params?: Params): string => translate('en', key, params);
const km = (key: string, params?: Params): string => translate('km', key, params);

describe('dates', () => {
  it('are days of Phnom Penh, not of the machine', () => {
    expect(dayIn('2026-11-21T17:30:00Z', zone)).toEqual({ year: 2026, month: 11, day: 22 });
    expect(dayIn('2026-11-21T17:30:00Z', 'UTC')).toEqual({ year: 2026, month: 11, day: 21 });
    expect(dayIn('2026-03-04', 'America/New_York')).toEqual({ year: 2026, month: 3, day: 4 });
    expect(dayIn('soon', zone)).toBeUndefined();
    expect(daysSince('2026-11-21T17:30:00Z', now, zone)).toBe(0);
    expect(daysSince('2026-11-21T16:30:00Z', now, zone)).toBe(1);
  });

  it('read as words, known in part too', () => {
    expect(dateWords('2026-03-03', zone, en)).toBe('3 Mar 2026');
    expect(dateWords('2026-03-03', zone, km)).toBe('3 មីនា 2026');
    expect(dateWords('2026-03', zone, en)).toBe('Mar 2026');
    expect(dateWords('2026', zone, en)).toBe('2026');
    expect(dateWords('??', zone, en)).toBe('date not known');
    expect(timeWords('2026-11-21T17:05:00Z', zone)).toBe('00:05');
  });

  it('say how far', () => {
    const far = (value: string): string | undefined => distanceWords(value, now, zone, en);
    expect(['2026-11-10', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-25'].map(far)).toEqual([
      '12 d ago',
      'yesterday',
      'today',
      'tomorrow',
      'in 3 d',
    ]);
    const ago = (seconds: number): string =>
      agoWords(new Date(now.getTime() - seconds * 1000).toISOString(), now, zone, en);
    expect([1, 20, 300, 7_200, 200_000].map(ago)).toEqual(['just now', '20 s ago', '5 min ago', '2 h ago', '2 d ago']);
  });
});

describe('initials', () => {
  it('are cut between signs, in any script', () => {
    expect(initialsOf('Sokha Chan')).toBe('SC');
    expect(initialsOf('ស្រី ម៉ៅ')).toBe(`${[...new Intl.Segmenter().segment('ស្រី')][0]?.segment ?? ''}ម៉ៅ`);
    expect(initialsOf('王小明')).toBe('王');
    expect(initialsOf('  ')).toBe('');
    expect([capital('in care'), capital('កំពុង')]).toEqual(['In care', 'កំពុង']);
  });
});

describe('money', () => {
  it('has its code, groups of three, and cents only where there are some', () => {
    expect(moneyText(142_000, 'USD')).toBe('USD\u00a01,420');
    expect(moneyText(1_824_050, 'USD')).toBe('USD\u00a018,240.50');
    expect(moneyText(2_500_000, 'VND')).toBe('VND\u00a02,500,000');
    expect(moneyText(-500, 'USD')).toBe('USD\u00a0-5');
    expect([moneyInputText(142_050, 'USD'), moneyInputText(142_000, 'USD'), moneyInputText(100, 'VND')]).toEqual([
      '1420.50',
      '1420',
      '100',
    ]);
  });
});
