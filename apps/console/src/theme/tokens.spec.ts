import { describe, expect, it } from '@jest/globals';
import { dark, light, type Meaning, type Tokens } from './tokens.js';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const meanings = (p: Tokens): [string, Meaning][] => [
  ['due', p.due],
  ['danger', p.danger],
  ['done', p.done],
  ['unknown', p.unknown],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('colours of the %s theme', (_name, p) => {
  it('can be read on ground and surface (4.5 : 1)', () => {
    const words = { text: p.text, quiet: p.quiet, brand: p.brand, brandStrong: p.brandStrong };
    for (const [name, colour] of Object.entries(words))
      for (const ground of [p.ground, p.surface, p.raised, p.brandSoft])
        expect([name, ground, contrast(colour, ground) >= 4.5]).toEqual([name, ground, true]);
    expect(contrast(p.onBrand, p.brand)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(p.onBrand, p.brandStrong)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(meanings(p))('%s can be read, also on its own soft ground, and its dot be seen', (_meaning, m) => {
    for (const ground of [p.ground, p.surface, m.soft]) expect(contrast(m.text, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [p.ground, p.surface]) expect(contrast(m.dot, ground)).toBeGreaterThanOrEqual(3);
  });

  it('shows the edges of controls, the focus, and every colour of a chart (3 : 1)', () => {
    for (const colour of [p.edge, p.focus, ...p.chart])
      for (const ground of [p.ground, p.surface])
        expect([colour, contrast(colour, ground) >= 3]).toEqual([colour, true]);
  });
});

it('measures contrast as the standard does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
