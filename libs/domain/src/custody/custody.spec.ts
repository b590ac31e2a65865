import { describe, expect, it } from '@jest/globals';
import { custodyAlerts, type HeldFacts } from './custody.js';

const today = '2026-11-20';
const held: HeldFacts = {
  kind: 'POLICE',
  from: '2026-11-10',
  to: null,
  reviewOn: '2026-11-24',
  ageBand: '21-23',
  last: { access: 'LIMITED', medicalUrgent: false, minorsApart: 'UNKNOWN' },
};

describe('alerts of custody', () => {
  it('are none where somebody looked and found nothing', () => {
    expect(custodyAlerts(held, today, 30)).toEqual([]);
  });

  it('tell of the length from the day on that the organisation has set', () => {
    expect(custodyAlerts(held, today, 11)).toEqual([]);
    expect(custodyAlerts(held, today, 10)).toEqual(['HELD_LONG']);
  });

  it('are told from the gravest on', () => {
    const last = { access: 'NONE', medicalUrgent: true, minorsApart: 'NO' } as const;
    const worst: HeldFacts = { ...held, ageBand: '9-17', from: '2026-10-21', reviewOn: '2026-11-19', last };
    expect(custodyAlerts(worst, today, 30)).toEqual([
      'MEDICAL_URGENT',
      'MINOR_DETAINED',
      'ACCESS_REFUSED',
      'REVIEW_OVERDUE',
      'HELD_LONG',
    ]);
  });

  it('say that nobody looks where no day is set', () => {
    expect(custodyAlerts({ ...held, reviewOn: null }, today, 30)).toEqual(['REVIEW_OVERDUE']);
  });

  it('count a review that is due today as in time', () => {
    expect(custodyAlerts({ ...held, reviewOn: today }, today, 30)).toEqual([]);
  });

  it('name a minor until somebody saw that adults are kept apart', () => {
    const minor: HeldFacts = { ...held, ageBand: '9-17', last: null };
    expect(custodyAlerts(minor, today, 30)).toEqual(['MINOR_DETAINED']);
    const seen = { access: 'FREE', medicalUrgent: false, minorsApart: 'YES' } as const;
    expect(custodyAlerts({ ...minor, last: seen }, today, 30)).toEqual([]);
  });

  it('end with the spell, and never come up in a shelter', () => {
    expect(custodyAlerts({ ...held, reviewOn: null, to: today }, today, 30)).toEqual([]);
    expect(custodyAlerts({ ...held, reviewOn: null, kind: 'SHELTER' }, today, 30)).toEqual([]);
  });
});
