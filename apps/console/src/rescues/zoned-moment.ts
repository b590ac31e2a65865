/** The instant of a local moment ("2026-03-04T09:30") in a zone. An hour that the clock skips is the one after it. */
export function instantIn(local: string, zone: string): string {
  const asIf = Date.parse(`${local}:00Z`);
  const offset = (at: number): number => {
    const parts = Object.fromEntries(
      new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
      })
        .formatToParts(new Date(at))
        .map(({ type, value }) => [type, Number(value)]),
    ) as Record<string, number>;
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(at / 60_000) * 60_000;
  };
  const first = asIf - offset(asIf);
  return new Date(asIf - offset(first)).toISOString();
}
