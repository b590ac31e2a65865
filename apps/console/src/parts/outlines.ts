import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json?url';

/** Countries of Natural Earth (public domain), built into the application and read from its own address. */
export async function loadOutlines(): Promise<FeatureCollection> {
  const response = await fetch(atlas, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`outlines: HTTP ${response.status}`);
  const topology = (await response.json()) as Topology<{ countries: GeometryCollection }>;
  return feature(topology, topology.objects.countries);
}
