import { describe, expect, it } from '@jest/globals';
import { asking, cameraRuns, nextScan, type Scan, type ScanEvent } from './scan-states.js';

const after = (...events: ScanEvent[]): Scan => events.reduce(nextScan, asking);
const running: ScanEvent = { kind: 'running', hasLight: true };
const read = (text: string): ScanEvent => ({ kind: 'read', text });

describe('scanning a tag with the camera', () => {
  it('asks, looks, and stops at the first tag; what is no tag is said and looked past', () => {
    expect(after(running)).toEqual({ at: 'looking', light: false, foreign: false, tag: '' });
    const foreign = after(running, read('https://example.org'));
    expect([foreign.at, foreign.foreign, cameraRuns(foreign)]).toEqual(['looking', true, true]);
    const found = nextScan(foreign, read('a ០៧០១'));
    expect([found.at, found.tag, cameraRuns(found)]).toEqual(['found', 'A-701', false]);
    expect(nextScan(found, read('B-702'))).toBe(found);
  });

  it('says why there is no camera, and asks once more only when it is told to', () => {
    const why = (error: string): string => after({ kind: 'failed', error }).at;
    expect(['NotAllowedError', 'NotFoundError', 'NotReadableError', 'AbortError', ''].map(why)).toEqual([
      'refused',
      'none',
      'busy',
      'busy',
      'busy',
    ]);
    const refused = after({ kind: 'failed', error: 'NotAllowedError' });
    expect(cameraRuns(refused)).toBe(false);
    expect(nextScan(refused, { kind: 'shown' })).toBe(refused);
    expect(nextScan(refused, { kind: 'again' })).toEqual(asking);
    expect(after(running, { kind: 'failed', error: 'ended' }).at).toBe('busy');
  });

  it('is off while nobody looks at the page, and what was under way then is too late', () => {
    const hidden = after(running, { kind: 'hidden' });
    expect([hidden.at, cameraRuns(hidden)]).toEqual(['hidden', false]);
    expect(nextScan(nextScan(hidden, read('A-701')), running)).toBe(hidden);
    expect(nextScan(hidden, { kind: 'shown' })).toEqual(asking);
  });

  it('has a light only where the camera has one', () => {
    expect(after(running, { kind: 'light', on: true }).light).toBe(true);
    const dark = after({ kind: 'running', hasLight: false }, { kind: 'light', on: true });
    expect(dark.light).toBeNull();
    expect(after(running, { kind: 'light', on: true }, { kind: 'hidden' }).light).toBeNull();
  });
});
