/** A stroke as x, y, x, y, …: whole numbers in a box of 1000 by 400, whatever the size of the screen. */
export type Stroke = readonly number[];
export const signatureBox = { width: 1000, height: 400 } as const;
const mostStrokes = 200;
const mostNumbers = 8_000;

/** Refuses what is no signature: nothing drawn, a slip of the finger, or numbers that are no points of the box. */
export function signatureProblem(strokes: readonly Stroke[]): 'SIGNATURE_NEEDED' | 'NOT_A_SIGNATURE' | null {
  if (strokes.length === 0) return 'SIGNATURE_NEEDED';
  const numbers = strokes.reduce((sum, stroke) => sum + stroke.length, 0);
  const fits = strokes.every(
    (stroke) =>
      stroke.length >= 2 &&
      stroke.length % 2 === 0 &&
      stroke.every((value, at) => Number.isInteger(value) && value >= 0 && value <= (at % 2 === 0 ? 1000 : 400)),
  );
  if (!fits || strokes.length > mostStrokes || numbers > mostNumbers) return 'NOT_A_SIGNATURE';
  return strokes.reduce((sum, stroke) => sum + lengthOf(stroke), 0) < 60 ? 'SIGNATURE_NEEDED' : null;
}

const pointsOf = (stroke: Stroke): (readonly [number, number])[] =>
  Array.from(
    { length: Math.floor(stroke.length / 2) },
    (_, at) => [stroke[at * 2] ?? 0, stroke[at * 2 + 1] ?? 0] as const,
  );

function lengthOf(stroke: Stroke): number {
  const points = pointsOf(stroke);
  return points.slice(1).reduce((sum, [x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

/** The strokes as the path of an SVG of the box. */
export const signaturePath = (strokes: readonly Stroke[]): string =>
  strokes
    .map((stroke) => {
      const points = pointsOf(stroke).map(([x, y]) => `${x} ${y}`);
      // A dot is a line to itself: with round ends it is seen.
      return `M${points[0] ?? ''}L${(points.length > 1 ? points.slice(1) : points).join('L')}`;
    })
    .join('');
