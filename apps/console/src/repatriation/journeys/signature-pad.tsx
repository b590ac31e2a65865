import { signatureBox, signaturePath } from '@homeward/domain';
import { Box, Button } from '@mui/material';
import { useRef, useState, type PointerEvent } from 'react';
import { useT } from '../../i18n/use-t.js';

interface SignaturePadProps {
  readonly value: readonly (readonly number[])[];
  readonly onChange: (strokes: readonly (readonly number[])[]) => void;
  readonly describedBy?: string;
}

/** A hand signs here: finger, pen or mouse. Points are whole numbers of a box, so that a small screen and paper show the same. */
export function SignaturePad({ value, onChange, describedBy }: SignaturePadProps) {
  const t = useT();
  const area = useRef<SVGSVGElement>(null);
  const [drawing, setDrawing] = useState<readonly number[] | null>(null);
  const point = (event: PointerEvent): readonly [number, number] => {
    const box = area.current?.getBoundingClientRect();
    if (!box) return [0, 0];
    const within = (share: number, most: number): number => Math.max(0, Math.min(most, Math.round(share * most)));
    return [
      within((event.clientX - box.left) / box.width, signatureBox.width),
      within((event.clientY - box.top) / box.height, signatureBox.height),
    ];
  };
  const end = (): void => {
    if (drawing) onChange([...value, drawing]);
    setDrawing(null);
  };
  return (
    <>
      <Box
        component="svg"
        ref={area}
        role="img"
        aria-label={t('journeys.sign.pad')}
        aria-describedby={describedBy}
        viewBox={`0 0 ${signatureBox.width} ${signatureBox.height}`}
        onPointerDown={(event: PointerEvent<SVGSVGElement>) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDrawing(point(event));
        }}
        onPointerMove={(event: PointerEvent<SVGSVGElement>) => {
          if (!drawing) return;
          const [x, y] = point(event);
          // A hand that rests sends the same point a hundred times.
          if (Math.hypot(x - (drawing.at(-2) ?? 0), y - (drawing.at(-1) ?? 0)) >= 4) setDrawing([...drawing, x, y]);
        }}
        onPointerUp={end}
        onPointerCancel={end}
        sx={({ tokens }) => ({
          display: 'block',
          width: '100%',
          aspectRatio: `${signatureBox.width} / ${signatureBox.height}`,
          border: `2px solid ${tokens.quiet}`,
          borderRadius: 2,
          bgcolor: '#fff',
          touchAction: 'none',
          cursor: 'crosshair',
        })}
      >
        <line x1="60" y1="310" x2="940" y2="310" stroke="#b5b5b5" strokeWidth="3" />
        <path
          d={signaturePath(drawing ? [...value, drawing] : value)}
          fill="none"
          stroke="#10243e"
          strokeWidth="8"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </Box>
      <Button onClick={() => onChange([])} disabled={value.length === 0} sx={{ mt: 1 }}>
        {t('journeys.sign.clear')}
      </Button>
    </>
  );
}

/** A signature that was given, as it was drawn. Dark on white in every theme: it is a document. */
export function Signature({
  strokes,
  label,
}: {
  readonly strokes: readonly (readonly number[])[];
  readonly label: string;
}) {
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${signatureBox.width} ${signatureBox.height}`}
      sx={({ tokens }) => ({
        width: 320,
        maxWidth: '100%',
        bgcolor: '#fff',
        border: `1px solid ${tokens.border}`,
        borderRadius: 1,
      })}
    >
      <path
        d={signaturePath(strokes)}
        fill="none"
        stroke="#10243e"
        strokeWidth="8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Box>
  );
}
