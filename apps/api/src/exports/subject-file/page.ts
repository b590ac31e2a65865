import type { Locale } from '@homeward/i18n';
import type { SubjectFile, Withheld } from './gather.js';
import { wordsIn } from './words.js';

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>');

// It is opened from a disk, years later and on any phone: no script, no font or picture from elsewhere.
const style = `
  :root { color-scheme: light; }
  body { font: 16px/1.6 Inter, "Noto Sans Khmer", "Khmer OS", "Khmer Sangam MN", system-ui, sans-serif; color: #1c2529; max-width: 46rem; margin: 0 auto; padding: 1.5rem; }
  :lang(km) { line-height: 1.8; }
  h1 { font-size: 1.6rem; line-height: 1.4; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2.5rem 0 .5rem; border-bottom: 2px solid #0f6b6b; padding-bottom: .25rem; }
  .care { border: 2px solid #b3261e; border-radius: 8px; padding: .75rem 1rem; margin: 1.5rem 0; break-inside: avoid; }
  .care p { margin: .25rem 0; } .quiet { color: #55636a; }
  dl { border: 1px solid #d5dcdf; border-radius: 8px; margin: .75rem 0; padding: .25rem 1rem; break-inside: avoid-page; }
  dl > div { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: .25rem 1rem; padding: .35rem 0; }
  dl > div + div { border-top: 1px solid #eef1f2; } dt { color: #55636a; } dd { margin: 0; overflow-wrap: anywhere; }
  @media (max-width: 34rem) { dl > div { grid-template-columns: 1fr; } }
  @media print { body { padding: 0; font-size: 11pt; } }`;

export interface PageAbout {
  readonly locale: Locale;
  readonly zone: string;
  readonly organisation: string;
  readonly madeAt: Date;
}

/** The file as a person reads it and prints it. */
export function subjectPage(file: SubjectFile, { locale, zone, organisation, madeAt }: PageAbout): string {
  const { say, show, instant } = wordsIn(locale, zone);
  const title = say('exports.file.title');
  const label = (name: string): string => escaped(say(`exports.file.field.${name}`));
  const list = (lines: readonly (readonly [string, string])[]): string =>
    `<dl>${lines.map(([term, text]) => `<div><dt>${term}</dt><dd>${escaped(text)}</dd></div>`).join('')}</dl>`;
  const empty: string[] = [];
  const parts = file.sections.map(({ section, rows }) => {
    const shown = rows
      .map((row) =>
        Object.entries(section.fields)
          .map(([name, { format }]) => [label(name), show(format, row[name], row)] as const)
          .filter(([, text]) => text !== ''),
      )
      .filter((lines) => lines.length > 0);
    const heading = say(`exports.file.section.${section.key}`);
    if (shown.length === 0) {
      empty.push(heading);
      return '';
    }
    const hint = section.key === 'readers' ? `<p class="quiet">${escaped(say('exports.file.readersWhy'))}</p>` : '';
    return `<section><h2>${escaped(heading)}</h2>${hint}${shown.map(list).join('')}</section>`;
  });
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title><style>${style}</style></head><body>
<header><p class="quiet">${escaped(organisation)}</p><h1>${escaped(title)}</h1>
<p>${escaped(say('exports.file.lead', { reference: file.reference, at: instant(madeAt) }))}</p></header>
<div class="care"><p><strong>${escaped(say('exports.file.careTitle'))}</strong></p><p>${escaped(say('exports.file.care'))}</p></div>
${parts.join('\n')}
${empty.length > 0 ? `<p class="quiet">${escaped(say('exports.file.none', { sections: empty.join(', ') }))}</p>` : ''}
<section><h2>${escaped(say('exports.file.withheldTitle'))}</h2><p>${escaped(say('exports.file.withheldLead'))}</p>
${list(reasons(file.withheld).map(([reason, names]) => [escaped(say(`codes.withheldReasons.${reason}`)), names.map(({ section, field }) => `${say(`exports.file.section.${section}`)}: ${say(`exports.file.field.${field}`)}`).join('\n')]))}
<p>${escaped(say('exports.file.blanked'))}</p></section>
<section><h2>${escaped(say('exports.file.rightsTitle'))}</h2><p>${escaped(say('exports.file.rights'))}</p></section>
</body></html>
`;
}

function reasons(withheld: readonly Withheld[]): [string, Withheld[]][] {
  const found = new Map<string, Withheld[]>();
  for (const one of withheld) found.set(one.reason, [...(found.get(one.reason) ?? []), one]);
  return [...found];
}

/** The same for a machine (GDPR article 20): names of fields and codes as they are stored, days and times in ISO 8601. */
export function subjectJson(file: SubjectFile, { locale, organisation, madeAt }: PageAbout): string {
  return `${JSON.stringify(
    {
      format: 'homeward-subject-access/1',
      organisation,
      case: file.reference,
      madeAt: madeAt.toISOString(),
      language: locale,
      sections: Object.fromEntries(file.sections.map(({ section, rows }) => [section.key, rows])),
      withheld: file.withheld,
    },
    undefined,
    2,
  )}\n`;
}
