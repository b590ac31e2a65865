import {
  type Currency,
  type FineFreeze,
  type FineRule,
  type IsoDate,
  nextCrossing,
  type Overstay,
  overstay,
  type OverstayProblem,
  type OverstayQuestion,
} from '@homeward/domain';
import type { Tx } from '../../platform/db/unit-of-work.js';

interface RuleRow {
  readonly country: string;
  readonly visa_kind: string;
  readonly per_day_minor: number;
  readonly cap_minor: number | null;
  readonly free_days: number;
  readonly warn_every_minor: number | null;
  readonly currency: Currency;
  readonly valid_from: string;
  readonly valid_to: string | null;
}

export interface FineQuestion {
  readonly country: string;
  readonly visaKind: string;
  readonly legalUntil: IsoDate;
  readonly until: IsoDate;
  readonly frozen?: readonly FineFreeze[];
}
export type Reckoned =
  { readonly ok: true; readonly value: Overstay } | { readonly ok: false; readonly code: OverstayProblem };

/** The dated rules of the organisation's countries, read once for any number of stays. */
export class FineBook {
  private constructor(private readonly rows: readonly RuleRow[]) {}

  static async read(tx: Tx): Promise<FineBook> {
    return new FineBook(
      await tx.query<RuleRow>(
        `select country, visa_kind, per_day_minor, cap_minor, free_days, warn_every_minor, currency, valid_from, valid_to from homeward.fine_rules order by valid_from`,
      ),
    );
  }

  reckon(question: FineQuestion): Reckoned {
    return overstay(this.asked(question));
  }

  /** The next alert, if nothing changes. */
  nextAlert(question: FineQuestion): ReturnType<typeof nextCrossing> {
    return nextCrossing(this.asked(question));
  }

  private asked(question: FineQuestion): OverstayQuestion {
    return {
      stay: { visaExpiresOn: question.legalUntil },
      until: question.until,
      rules: this.rulesFor(question.country, question.visaKind),
      frozen: question.frozen ?? [],
    };
  }

  /** Rules of the visa where there are some, else those for any visa. */
  private rulesFor(country: string, visaKind: string): FineRule[] {
    const here = this.rows.filter((row) => row.country === country);
    const own = visaKind === '' ? [] : here.filter((row) => row.visa_kind === visaKind);
    const chosen = own.length > 0 ? own : here.filter((row) => row.visa_kind === '');
    return chosen.map((row) => ({
      validFrom: row.valid_from,
      validTo: row.valid_to,
      amountPerDayMinor: row.per_day_minor,
      currency: row.currency,
      capMinor: row.cap_minor,
      freeDays: row.free_days,
      warnEveryMinor: row.warn_every_minor,
    }));
  }
}
