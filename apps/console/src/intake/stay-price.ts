import { isCurrency, type Money } from '@homeward/domain';
import type { RecordedStay } from './interview-documents.js';

/** The two columns of a price as the one value that forms have. */
export function priceOf(stay: Pick<RecordedStay, 'priceMinor' | 'priceCurrency'>): Money | null {
  return typeof stay.priceMinor === 'number' && isCurrency(stay.priceCurrency)
    ? { minor: stay.priceMinor, currency: stay.priceCurrency }
    : null;
}
