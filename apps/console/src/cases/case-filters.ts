import { caseStates, dangers, exitModes, identificationStates, repatriationStages, todayIn } from '@homeward/domain';
import { useLocale } from 'react-admin';
import { useCodeOptions } from '../form/code-fields.js';
import type { Picked } from '../form/pick-fields.js';
import type { CaseFilter } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import type { ListFilter, Option } from '../lists/filter-rail.js';
import { countryName, frequentCountries } from '../parts/countries.js';
import { defaultTimeZone, sessionStore } from '../session/session-store.js';
import { findRegisteredCompounds } from './find-compounds.js';

/** What the rail holds; the same shape lies in a saved view, so that "today" in it stays today. */
export interface CaseFilterValues {
  readonly text?: string;
  readonly states?: readonly string[];
  readonly dangers?: readonly string[];
  readonly nationalities?: readonly string[];
  readonly due?: 'OVERDUE' | 'TODAY' | 'WEEK';
  readonly assigned?: string;
  readonly tag?: string;
  readonly identifications?: readonly string[];
  readonly stages?: readonly string[];
  readonly exitModes?: readonly string[];
  readonly compound?: Picked;
  readonly onWayHome?: boolean;
}

function dayFromToday(days: number): string {
  const zone = sessionStore.read().session?.user.timeZone ?? defaultTimeZone;
  const [year = 0, month = 1, day = 1] = todayIn(zone).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

const dueDays = { OVERDUE: -1, TODAY: 0, WEEK: 7 } as const;

/** From what the rail holds to what the API asks. */
export function filterOf(values: Readonly<Record<string, unknown>>): CaseFilter {
  const { due, assigned, text, compound, ...others } = values as CaseFilterValues;
  return {
    ...(others as CaseFilter),
    ...(text === undefined || text.trim() === '' ? {} : { text: text.trim() }),
    ...(compound === undefined ? {} : { compoundId: compound.id }),
    ...(due === undefined ? {} : { dueBy: dayFromToday(dueDays[due]) }),
    ...(assigned === 'NOBODY' ? { unassigned: true } : {}),
    ...(assigned !== undefined && assigned !== 'NOBODY' && assigned !== 'ME' ? { assignedTo: assigned } : {}),
    ...(assigned === 'ME' ? { assignedTo: sessionStore.read().session?.user.id } : {}),
  };
}

type Counts = Readonly<Record<string, number>>;

/** Counts of one filter from the list's own answer: [{ value, count }] by name. */
const countsOf =
  (name: string) =>
  (facets: unknown): Counts | undefined => {
    const entries = (facets as Readonly<Record<string, unknown>> | null | undefined)?.[name];
    if (!Array.isArray(entries)) return undefined;
    return Object.fromEntries(
      (entries as { value: string; count: number }[]).map(({ value, count }) => [value, count]),
    );
  };

export function useCaseFilters(colleagues: readonly Option[]): readonly ListFilter[] {
  const t = useT();
  const locale = useLocale();
  const states = useCodeOptions('caseStates', caseStates);
  const identifications = useCodeOptions('identificationStates', identificationStates);
  const stages = useCodeOptions('repatriationStages', repatriationStages);
  const levels = useCodeOptions('dangers', dangers);
  const exits = useCodeOptions('exitModes', exitModes);
  return [
    { kind: 'text', name: 'text', labelKey: 'cases.filter.text', bringsSort: 'BEST_MATCH' },
    {
      kind: 'one',
      name: 'assigned',
      labelKey: 'cases.filter.assigned',
      options: [
        { value: 'ME', label: t('cases.filter.me') },
        { value: 'NOBODY', label: t('cases.words.nobody') },
        ...colleagues,
      ],
    },
    {
      kind: 'one',
      name: 'due',
      labelKey: 'cases.filter.due',
      options: [
        { value: 'OVERDUE', label: t('cases.filter.overdue') },
        { value: 'TODAY', label: t('cases.filter.today') },
        { value: 'WEEK', label: t('cases.filter.week') },
      ],
    },
    { kind: 'pick', name: 'compound', labelKey: 'cases.filter.compounds', find: findRegisteredCompounds },
    { kind: 'many', name: 'states', labelKey: 'cases.filter.states', options: states, countsOf: countsOf('states') },
    { kind: 'many', name: 'dangers', labelKey: 'cases.filter.dangers', options: levels, countsOf: countsOf('dangers') },
    {
      kind: 'many',
      name: 'nationalities',
      labelKey: 'cases.filter.nationalities',
      options: frequentCountries.map((value) => ({ value, label: countryName(value, locale) })),
      labelOf: (value) => countryName(value, locale),
      countsOf: countsOf('nationalities'),
    },
    { kind: 'many', name: 'identifications', labelKey: 'cases.column.identification', options: identifications },
    { kind: 'many', name: 'stages', labelKey: 'cases.column.wayHome', options: stages },
    { kind: 'yes', name: 'onWayHome', labelKey: 'cases.filter.onTheWay' },
    { kind: 'many', name: 'exitModes', labelKey: 'cases.move.exitMode', options: exits },
    { kind: 'text', name: 'tag', labelKey: 'cases.filter.tag' },
  ];
}
