/**
 * A day in words. The year is that of our era also in Thai: what else stands in a letter is counted so.
 *
 * @param language BCP 47, also one that has no catalogue @param day ISO 8601
 */
export const dayInWords = (language: string, day: string): string =>
  new Intl.DateTimeFormat(`${language === 'en' ? 'en-GB' : language}-u-ca-gregory`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
