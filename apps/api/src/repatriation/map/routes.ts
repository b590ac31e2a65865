import { createHash } from 'node:crypto';
import { findPlace } from '@homeward/domain/geography';
import { MapCrossingModel, type MapPointModel, type MapRouteModel } from './map.models.js';
import type { LegRow } from './map.reader.js';

const mostJourneys = 20;
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

/** A crossing by any of its names, else an airport or a city. */
export function pointFinder(crossings: readonly MapCrossingModel[]): (text: string) => {
  readonly point: MapPointModel | null;
  readonly crossingId: string | null;
} {
  const named = new Map(
    crossings.flatMap((crossing) =>
      [crossing.name, ...crossing.otherNames].map((name) => [plain(name), crossing] as const),
    ),
  );
  return (text) => {
    const crossing = named.get(plain(text));
    if (!crossing) return { point: findPlace(text), crossingId: null };
    const { name, latitude, longitude, crossingId } = crossing;
    return { point: latitude === null || longitude === null ? null : { name, latitude, longitude }, crossingId };
  };
}

/** Legs between the same two places, of the same kind, with people who are equally far, become one line. */
export function routesOf(
  legs: readonly LegRow[],
  crossings: readonly MapCrossingModel[],
): { readonly routes: MapRouteModel[]; readonly crossings: MapCrossingModel[] } {
  const find = pointFinder(crossings);
  const routes = new Map<string, MapRouteModel>();
  const through = new Map<string, number>();
  for (const { id, reference, kind, fromPlace, toPlace, departsAt, state, people } of legs) {
    const [from, to] = [find(fromPlace), find(toPlace)];
    const key = keyOf([kind, state, from.point?.name ?? fromPlace, to.point?.name ?? toPlace]);
    const found: MapRouteModel = routes.get(key) ?? {
      key,
      fromPlace,
      toPlace,
      from: from.point,
      to: to.point,
      kind,
      state,
      people: 0,
      journeys: [],
    };
    routes.set(key, found);
    found.people += people;
    if (found.journeys.length < mostJourneys) found.journeys.push({ id, reference, departsAt, people });
    if (state !== 'ARRIVED')
      for (const crossingId of new Set([from.crossingId, to.crossingId]))
        if (crossingId) through.set(crossingId, (through.get(crossingId) ?? 0) + people);
  }
  return {
    routes: [...routes.values()].sort((a, b) => b.people - a.people || (a.key < b.key ? -1 : 1)),
    crossings: crossings.map((crossing) =>
      Object.assign(new MapCrossingModel(), crossing, { people: through.get(crossing.crossingId) ?? 0 }),
    ),
  };
}

/** It goes into addresses of pages, where no words of a user belong. */
const keyOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
