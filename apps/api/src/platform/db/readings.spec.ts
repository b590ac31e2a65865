import { describe, expect, it } from '@jest/globals';
import { Readings } from './readings.js';

describe('what a transaction opened', () => {
  const read = (): Readings => {
    const readings = new Readings();
    readings.opened([{ column: 'notes.text', row: 'a-note', subject: 'a-case' }]);
    return readings;
  };
  const tables = (readings: Readings): string[] => readings.of('what no service told').map(({ table }) => table);

  it('is told unless a service told', () => {
    const readings = read();
    expect(tables(readings)).toEqual(['notes']);
    readings.noted('refusal', 'cases');
    expect(tables(readings)).toEqual(['notes']);
    readings.noted('read', 'notes');
    expect(tables(readings)).toEqual([]);
    expect(readings.of('everything')).toHaveLength(1);
  });

  it('is told although the gate said that break-glass opened the case', () => {
    const readings = read();
    readings.noted('read', 'break_glasses');
    expect(tables(readings)).toEqual(['notes']);
  });
});
