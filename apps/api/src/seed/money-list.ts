import type { Currency } from '@homeward/domain';

interface ListedDonor {
  readonly code: string;
  readonly name: string;
  readonly currency: Currency;
  /** Days from today. */
  readonly from: number;
  readonly to: number | null;
  readonly budgetMinor: number | null;
}

/** Fictional funds. One has ended, so that its code is refused for what is spent today. */
export const donors: readonly ListedDonor[] = [
  { code: 'ALM-24', name: 'Almond Trust', currency: 'USD', from: -1200, to: -240, budgetMinor: 9_000_000 },
  { code: 'ALM-26', name: 'Almond Trust, second grant', currency: 'USD', from: -239, to: 480, budgetMinor: 15_000_000 },
  { code: 'RIV-25', name: 'Riverbank Foundation', currency: 'EUR', from: -700, to: 200, budgetMinor: 12_000_000 },
  { code: 'EMG', name: 'Emergency fund of the members', currency: 'USD', from: -1300, to: null, budgetMinor: null },
];

interface ListedRate {
  readonly from: Currency;
  readonly to: Currency;
  readonly rate: string;
  readonly day: number;
}
export const rates: readonly ListedRate[] = [
  { from: 'USD', to: 'KHR', rate: '4100', day: -1300 },
  { from: 'USD', to: 'KHR', rate: '4050', day: -200 },
  { from: 'USD', to: 'THB', rate: '35.2', day: -1300 },
  { from: 'USD', to: 'THB', rate: '33.9', day: -200 },
  { from: 'USD', to: 'VND', rate: '24600', day: -1300 },
  { from: 'USD', to: 'VND', rate: '25400', day: -200 },
  { from: 'USD', to: 'IDR', rate: '15600', day: -1300 },
  { from: 'USD', to: 'IDR', rate: '16300', day: -200 },
  { from: 'EUR', to: 'USD', rate: '1.08', day: -1300 },
];

interface ListedVisa {
  readonly country: string;
  readonly kind: string;
  readonly days: number;
}
export const visas: readonly ListedVisa[] = [
  { country: 'KH', kind: 'tourist', days: 30 },
  { country: 'KH', kind: 'business', days: 30 },
  { country: 'KH', kind: 'on arrival', days: 30 },
  { country: 'TH', kind: 'tourist', days: 60 },
  { country: 'TH', kind: 'on arrival', days: 15 },
  { country: 'TH', kind: 'business', days: 90 },
];
