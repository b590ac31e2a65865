import { type Locale, translate } from '@homeward/i18n';
import type { Effect } from '../approvals/approval-rules.js';
import type { CaseFilter } from '../cases/case/case.inputs.js';
import type { Tx } from '../platform/db/unit-of-work.js';

const lists: Readonly<Partial<Record<keyof CaseFilter, string>>> = {
  states: 'caseStates',
  identifications: 'identificationStates',
  stages: 'repatriationStages',
  exitModes: 'exitModes',
  legalExposures: 'legalExposures',
  dangers: 'dangers',
};
const named: Readonly<Partial<Record<keyof CaseFilter, string>>> = {
  teamId: `select name from homeward.teams where id = $1`,
  compoundId: `select name from homeward.compounds where id = $1`,
  assignedTo: `select display_name as name from homeward.users where id = $1`,
};

/** A filter in words, a line for each part of it; what it names by id only as far as the reader may read it. */
export async function filterEffects(tx: Tx, filter: CaseFilter, locale: Locale): Promise<Effect[]> {
  const say = (key: string): string => translate(locale, key);
  const lines: Effect[] = [];
  for (const [key, value] of Object.entries(filter) as [keyof CaseFilter, unknown][]) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    lines.push({ label: say(`exports.list.filter.${key}`), before: null, after: await words(key, value) });
  }
  return lines.length > 0
    ? lines
    : [{ label: say('exports.list.filter.label'), before: null, after: say('exports.list.filter.none') }];

  async function words(key: keyof CaseFilter, value: unknown): Promise<string> {
    const list = lists[key];
    if (Array.isArray(value))
      return (value as string[]).map((one) => (list ? say(`codes.${list}.${one}`) : one)).join(', ');
    if (typeof value === 'boolean') return say(value ? 'shell.form.yes' : 'shell.form.no');
    const read = named[key];
    if (!read) return typeof value === 'string' ? value : '';
    return (await tx.first<{ name: string }>(read, [value]))?.name ?? '…';
  }
}
