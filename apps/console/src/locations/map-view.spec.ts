import { describe, expect, it } from '@jest/globals';
import { bounded, mapHeight, mapWidth, panned, wholeView, zoomed } from './map-view.js';

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
