import { describe, expect, it } from '@jest/globals';
import { asPage, asTable, type Report } from './report.js';

const figures = { requestsPerSecond: 1234, p50: 5, p99: 20.5, failed: 0 };
const report: Report = {
  machine: { cpu: 'A processor', cores: 2, memoryGigabytes: 24, node: '20.20.0', postgres: '18.1' },
  people: 100_000,
  cases: 101_850,
  connections: 10,
  rounds: 3,
  seconds: 4,
  seedSeconds: null,
  sealed: [
    { from: '2016-11-22', to: '2026-11-21', seconds: 5, refused: true },
    { from: '2026-08-21', to: '2026-11-21', seconds: 3.2 },
  ],
  built: [{ dimensions: ['sex', 'ageBand'], seconds: 1.25, refused: 'TABLE_NOT_SAFE' }],
  measures: [
    { name: 'list of 25', statements: 1, product: figures, raw: { ...figures, requestsPerSecond: 2000 }, ofRaw: 0.62 },
  ],
  peakMegabytes: { product: 300, raw: 90 },
};

describe('the page of figures', () => {
  it('tells each measure with its ratio, and what did not succeed', () => {
    const page = asPage(report);
    expect(asTable(report).split('\n')).toHaveLength(3);
    expect(page).toMatch(/\| list of 25\s+\|\s+1 \|\s+1,234 \|\s+5 \|\s+20\.5 \|\s+0 \|\s+2,000 \|\s+0\.62 \|/);
    expect(page).toContain('given up');
    expect(page).toContain('TABLE_NOT_SAFE');
    expect(page).not.toContain('Filling the database');
    expect(asPage({ ...report, seedSeconds: 161.5 })).toContain('161.5 s');
  });
});
