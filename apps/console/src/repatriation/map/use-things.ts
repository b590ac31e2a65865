import { detentionKinds, type RouteState } from '@homeward/domain';
import { useLocale } from 'react-admin';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { statusMarks } from '../../locations/compound-status-dot.js';
import { countryName } from '../../parts/countries.js';
import type { MapLine, MapMark, MarkShape } from '../../parts/map-marks.js';
import { reachKm } from '../../parts/map-view.js';
import type { Tone } from '../../parts/status-dot.js';
import { useDates } from '../../parts/use-dates.js';
import type { MapAnswer } from './documents.js';

export const layers = ['custody', 'compounds', 'routes', 'missions', 'crossings'] as const;
export type Layer = (typeof layers)[number];

/** Whatever stands on the map, as it stands in the list. */
export interface Thing {
  readonly key: string;
  readonly layer: Layer;
  readonly title: string;
  readonly tone: Tone;
  readonly dot: 'full' | 'half' | 'open';
  readonly status: string;
  readonly people: number;
  /** Who is there, in words. */
  readonly who: string;
  readonly alert: string | null;
  readonly facts: readonly string[];
  readonly note: string | null;
  readonly links: readonly { readonly to: string; readonly label: string }[];
  readonly mark: Pick<MapMark, 'longitude' | 'latitude' | 'reachKm' | 'exact' | 'shape'> | null;
  readonly line: Pick<MapLine, 'from' | 'to' | 'dash' | 'bow'> | null;
}

export const routeMarks: Readonly<
  Record<RouteState, { tone: Tone; dot: Thing['dot']; dash: string | undefined; bow: number }>
> = {
  PLANNED: { tone: 'unknown', dot: 'open', dash: '2 6', bow: 0.22 },
  UNDERWAY: { tone: 'due', dot: 'half', dash: '10 6', bow: 0.14 },
  ARRIVED: { tone: 'done', dot: 'full', dash: undefined, bow: 0.06 },
};
const crossingMarks = {
  OPEN: { tone: 'done', dot: 'full' },
  LIMITED: { tone: 'due', dot: 'half' },
  CLOSED: { tone: 'danger', dot: 'open' },
} as const;

interface Placed {
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly precision?: keyof typeof reachKm | null;
}

function markOf({ latitude, longitude, precision }: Placed, shape: MarkShape, exact = true): Thing['mark'] {
  if (latitude == null || longitude == null) return null;
  return {
    latitude,
    longitude,
    shape,
    exact: exact && precision !== 'PROVINCE',
    reachKm: precision ? reachKm[precision] : 0,
  };
}

/** What the API told, in the reader's words. */
export function useThings(): (answer: MapAnswer) => readonly Thing[] {
  const t = useT();
  const locale = useLocale();
  const { date } = useDates();
  const compoundStatus = useCodeText('compoundStatuses');
  const custodyKind = useCodeText('custodyKinds');
  const crossingKind = useCodeText('crossingKinds');
  const crossingState = useCodeText('crossingStates');
  const movementKind = useCodeText('movementKinds');
  const routeState = useCodeText('routeStates');
  const precisionText = useCodeText('positionPrecisions');
  const country = (code: string | null | undefined): string => countryName(code, locale);
  const place = (province: string, code: string | null | undefined): string =>
    [province, country(code)].filter(Boolean).join(', ');
  const who = (people: number): string =>
    people === 0 ? t('wayHomeMap.nobody') : t('wayHomeMap.people', { smart_count: people });
  const plain = { alert: null, note: null, line: null } as const;

  return ({ on, compounds, custody, missions, crossings, routes }) => [
    ...custody.map((one): Thing => {
      const detained = detentionKinds.includes(one.kind);
      const kind = custodyKind(one.kind);
      const late = one.nextReviewOn != null && one.nextReviewOn < on;
      const beds = one.beds ?? 0;
      const free = one.free ?? 0;
      return {
        key: one.key,
        layer: 'custody',
        title:
          one.name ??
          (one.country
            ? t('wayHomeMap.inProvince', { kind, province: one.province })
            : t('wayHomeMap.inWords', { kind })),
        tone: one.alerted > 0 ? 'danger' : detained ? 'due' : 'brand',
        dot: one.people > 0 ? 'full' : 'open',
        status: kind,
        people: one.people,
        who: who(one.people),
        alert: one.alerted > 0 ? t('wayHomeMap.alerted', { smart_count: one.alerted }) : null,
        facts: [
          ...(one.name ? [place(one.province, one.country)] : []),
          ...(!detained && one.places > 0 ? [t('wayHomeMap.houses', { smart_count: one.places })] : []),
          ...(one.beds == null
            ? []
            : [free > 0 ? t('wayHomeMap.free', { smart_count: free, beds }) : t('wayHomeMap.full', { beds })]),
          ...(one.nextReviewOn
            ? [t(late ? 'wayHomeMap.reviewLate' : 'wayHomeMap.nextReview', { day: date(one.nextReviewOn) })]
            : []),
        ],
        note: detained || !one.country ? null : t('wayHomeMap.provinceOnly'),
        links: [
          ...(one.placeId ? [{ to: `/custody/${one.placeId}`, label: t('wayHomeMap.open.place') }] : []),
          detained
            ? { to: '/custody/held', label: t('wayHomeMap.open.held') }
            : { to: '/custody', label: t('wayHomeMap.open.houses') },
        ],
        mark: markOf(one, detained ? 'square' : 'house', detained),
        line: null,
      };
    }),
    ...compounds.map((one): Thing => ({
      ...plain,
      key: one.id,
      layer: 'compounds',
      title: one.name,
      tone: statusMarks[one.status].tone,
      dot: statusMarks[one.status].shape,
      status: compoundStatus(one.status),
      people: one.people,
      who: who(one.people),
      facts: [
        place(one.province, one.country),
        ...(one.precision ? [t('locations.map.precision', { precision: precisionText(one.precision) })] : []),
      ],
      links: [{ to: `/places/${one.id}`, label: t('wayHomeMap.open.compound') }],
      mark: markOf(one, 'circle', one.precision === 'EXACT'),
    })),
    ...(routes ?? []).map((one): Thing => ({
      ...plain,
      key: one.key,
      layer: 'routes',
      title: t('wayHomeMap.route', { from: one.from?.name ?? one.fromPlace, to: one.to?.name ?? one.toPlace }),
      tone: routeMarks[one.state].tone,
      dot: routeMarks[one.state].dot,
      status: routeState(one.state),
      people: one.people,
      who: who(one.people),
      facts: [movementKind(one.kind)],
      links: one.journeys.map(({ id, reference, departsAt, people }) => ({
        to: `/journeys/${id}`,
        label: `${reference}, ${t('wayHomeMap.departs', { day: date(departsAt) })}, ${who(people)}`,
      })),
      mark: null,
      line:
        one.from && one.to
          ? {
              from: [one.from.longitude, one.from.latitude],
              to: [one.to.longitude, one.to.latitude],
              dash: routeMarks[one.state].dash,
              bow: routeMarks[one.state].bow,
            }
          : null,
    })),
    ...missions.map((one): Thing => ({
      ...plain,
      key: one.id,
      layer: 'missions',
      title: one.name,
      tone: 'brand',
      dot: one.people > 0 ? 'full' : 'open',
      status: country(one.sendingCountry),
      people: one.people,
      who: one.people === 0 ? t('wayHomeMap.nobody') : t('wayHomeMap.waiting', { smart_count: one.people }),
      facts: [place(one.city, one.locatedIn)],
      links: [{ to: `/missions/${one.id}`, label: t('wayHomeMap.open.mission') }],
      mark: markOf(one, 'diamond', one.people > 0),
    })),
    ...crossings.map((one): Thing => ({
      ...plain,
      key: one.crossingId,
      layer: 'crossings',
      title: one.name,
      ...crossingMarks[one.state],
      status: crossingState(one.state),
      people: one.people,
      who: who(one.people),
      facts: [
        one.otherNames.join(' · '),
        t('wayHomeMap.crossing.pair', { a: country(one.country), b: country(one.otherCountry) }),
        crossingKind(one.kind),
        one.hours,
      ].filter(Boolean),
      note: one.checkedOn ? null : t('wayHomeMap.crossing.toCheck'),
      links: [{ to: '/crossings', label: t('wayHomeMap.open.crossings') }],
      mark: markOf(one, 'gate', one.state === 'OPEN'),
    })),
  ];
}
