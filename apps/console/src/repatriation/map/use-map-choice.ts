import { isIsoDate } from '@homeward/domain';
import { useSearchParams } from 'react-router-dom';
import { type Layer, layers } from './use-things.js';

type Name = 'nationality' | 'mission' | 'on' | 'people' | 'layers' | 'at';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

export interface MapChoice {
  readonly layers: readonly Layer[];
  readonly nationality: string;
  readonly missionId: string;
  /** Empty: today. */
  readonly on: string;
  readonly onlyPeople: boolean;
  readonly chosen: string | null;
  readonly set: (name: Name, value: string) => void;
  readonly toggle: (layer: Layer) => void;
  readonly reset: () => void;
}

/** What is looked at, in the address: ids and codes, never a name. What does not read is left aside. */
export function useMapChoice(): MapChoice {
  const [params, setParams] = useSearchParams();
  const read = (name: Name, fits: (value: string) => boolean): string => {
    const value = params.get(name) ?? '';
    return fits(value) ? value : '';
  };
  const named = params.get('layers');
  const shown = named === null ? layers : layers.filter((layer) => named.split(',').includes(layer));
  const set = (name: Name, value: string, keep = value !== ''): void =>
    setParams(
      (held) => {
        const next = new URLSearchParams(held);
        if (keep) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  return {
    layers: shown,
    nationality: read('nationality', (value) => /^[A-Z]{2}$/u.test(value)),
    missionId: read('mission', (value) => uuid.test(value)),
    on: read('on', isIsoDate),
    onlyPeople: params.get('people') === '1',
    chosen: params.get('at'),
    set: (name, value) => set(name, value),
    toggle: (layer) => {
      const next = layers.filter((one) => (one === layer ? !shown.includes(one) : shown.includes(one)));
      set('layers', next.join(','), next.length < layers.length);
    },
    reset: () => setParams({}, { replace: true }),
  };
}
