/** What a request or operation is about, as far as a warning may concern it. */
export interface WarningAbout {
  readonly compoundId?: string | null;
  readonly province?: string | null;
  /** Of the people asked for: a body of their country, an embassy of it, is the one they would be told of through. */
  readonly countries?: readonly (string | null)[];
}

interface Warned {
  readonly name: string;
  readonly country: string | null;
  readonly province: string;
  readonly warning: {
    readonly risk: 'NONE_KNOWN' | 'POSSIBLE' | 'CONFIRMED';
    readonly provinces: readonly string[];
    readonly compounds: readonly { readonly id: string }[];
  } | null;
}

const same = (a: string, b: string | null | undefined): boolean =>
  a !== '' && a.trim().toLocaleLowerCase() === (b ?? '').trim().toLocaleLowerCase();

/**
 * How near a warning comes to what is planned: 0 it names the compound, 1 its province, 2 it holds everywhere and the body
 * works there or for the country of somebody asked for, 3 it holds everywhere, 4 it names other places only, 5 there is none.
 */
export function warningFit({ country, province, warning }: Omit<Warned, 'name'>, about: WarningAbout): number {
  if (!warning) return 5;
  if (warning.compounds.some(({ id }) => id === about.compoundId)) return 0;
  if (warning.provinces.some((one) => same(one, about.province))) return 1;
  if (warning.compounds.length + warning.provinces.length > 0) return 4;
  return same(province, about.province) || (country !== null && (about.countries ?? []).includes(country)) ? 2 : 3;
}

/** The warnings that concern the place, the country, the body first; of two that do alike, the confirmed one. */
export const byWarningFit = <T extends Warned>(bodies: readonly T[], about: WarningAbout): T[] => {
  const confirmed = ({ warning }: T): number => (warning?.risk === 'CONFIRMED' ? 0 : 1);
  return [...bodies].sort(
    (a, b) =>
      warningFit(a, about) - warningFit(b, about) || confirmed(a) - confirmed(b) || a.name.localeCompare(b.name),
  );
};
