import { describe, expect, it } from '@jest/globals';
import { bounded, clustered, fitting, mapHeight, mapWidth, panned, wholeView, zoomed } from './map-view.js';

describe('the view of the map', () => {
  it('keeps the point under the pointer when it zooms', () => {
    const view = zoomed({ k: 2, x: -200, y: -100 }, 2, 300, 200);
    // Drawing's point under the pointer before: (300 + 200) / 2 = 250, (200 + 100) / 2 = 150.
    expect(view.k * 250 + view.x).toBeCloseTo(300);
    expect(view.k * 150 + view.y).toBeCloseTo(200);
  });

  it('never leaves the frame empty', () => {
    expect(zoomed(wholeView, 0.1)).toEqual(wholeView);
    expect(panned({ k: 2, x: 0, y: 0 }, 500, 500)).toEqual({ k: 2, x: 0, y: 0 });
    expect(panned({ k: 2, x: 0, y: 0 }, -5000, -5000)).toEqual({ k: 2, x: -mapWidth, y: -mapHeight });
    expect(bounded({ k: 1000, x: 0, y: 0 }).k).toBeLessThanOrEqual(60);
  });
});

describe('what lies close together on the map', () => {
  const point = (key: string, x: number, y: number, weight = 0) => ({ key, x, y, weight });

  it('is one cluster, led by the heaviest, and loses no place', () => {
    const points = [point('a', 0, 0), point('b', 3, 0, 9), point('c', 100, 0), point('d', 0, 2)];
    const clusters = clustered(points, 10);
    expect(clusters.map(({ members }) => members.map(({ key }) => key))).toEqual([['b', 'a', 'd'], ['c']]);
    expect(clustered(points, 1).length).toBe(4);
  });

  it('comes apart when the picture is closer', () => {
    const at = (k: number) => clustered([point('a', 10 * k, 0), point('b', 14 * k, 0)], 10).length;
    expect([at(1), at(4)]).toEqual([1, 2]);
  });

  it('has words only where they lie over nothing', () => {
    const words = (key: string, x: number) => ({ key, x, y: 0, width: 40, height: 10 });
    expect([...fitting([words('a', 0), words('b', 30), words('c', 45)])]).toEqual(['a', 'c']);
    expect([...fitting([words('a', 0)], [{ x: 20, y: 5, r: 4 }])]).toEqual([]);
  });
});
