import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react';
import { mapHeight, mapWidth, panned, type View, wholeView, zoomed } from './map-view.js';

const step = 60;

interface Handlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPointerDown: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerMove: (event: PointerEvent<SVGSVGElement>) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
  readonly onPointerLeave: (event: PointerEvent) => void;
}

/** Moving the map with keys, wheel, one finger or two; and how large a pixel of the screen is in units of the drawing. */
export function useMapView(svg: RefObject<SVGSVGElement | null>): {
  readonly view: View;
  readonly unit: number;
  readonly handlers: Handlers;
  readonly closer: (factor: number) => void;
  readonly whole: () => void;
  readonly wasDragged: () => boolean;
} {
  const [view, setView] = useState<View>(wholeView);
  const [unit, setUnit] = useState(1);
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const moved = useRef(0);

  useEffect(() => {
    const element = svg.current;
    if (!element) return undefined;
    // React listens passively to wheels, and then the page would scroll as well.
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const at = pointIn(element, event);
      setView((held) => zoomed(held, event.deltaY < 0 ? 1.25 : 0.8, at.x, at.y));
    };
    const size = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setUnit(Math.min(3, mapWidth / entry.contentRect.width));
    });
    element.addEventListener('wheel', onWheel, { passive: false });
    size.observe(element);
    return () => {
      element.removeEventListener('wheel', onWheel);
      size.disconnect();
    };
  }, [svg]);

  const release = (event: PointerEvent): void => void pointers.current.delete(event.pointerId);
  return {
    view,
    unit,
    closer: (factor) => setView((held) => zoomed(held, factor)),
    whole: () => setView(wholeView),
    wasDragged: () => moved.current >= 6,
    handlers: {
      onKeyDown: (event) => {
        const acts: Readonly<Record<string, (held: View) => View>> = {
          '+': (held) => zoomed(held, 1.5),
          '=': (held) => zoomed(held, 1.5),
          '-': (held) => zoomed(held, 1 / 1.5),
          '0': () => wholeView,
          ArrowLeft: (held) => panned(held, step, 0),
          ArrowRight: (held) => panned(held, -step, 0),
          ArrowUp: (held) => panned(held, 0, step),
          ArrowDown: (held) => panned(held, 0, -step),
        };
        const act = acts[event.key];
        if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        setView(act);
      },
      onPointerDown: (event) => {
        moved.current = 0;
        pointers.current.set(event.pointerId, pointIn(event.currentTarget, event));
      },
      onPointerMove: (event) => {
        const before = pointers.current.get(event.pointerId);
        if (!before) return;
        const now = pointIn(event.currentTarget, event);
        const [other] = [...pointers.current.entries()]
          .filter(([id]) => id !== event.pointerId)
          .map(([, point]) => point);
        pointers.current.set(event.pointerId, now);
        moved.current += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
        if (other) {
          const apart = (a: { x: number; y: number }): number => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
          setView((held) => zoomed(held, apart(now) / apart(before), (now.x + other.x) / 2, (now.y + other.y) / 2));
        } else setView((held) => panned(held, now.x - before.x, now.y - before.y));
      },
      onPointerUp: release,
      onPointerCancel: release,
      onPointerLeave: release,
    },
  };
}

/** A pointer's place in the drawing's own units. */
function pointIn(
  element: SVGSVGElement,
  event: { readonly clientX: number; readonly clientY: number },
): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  return {
    x: ((event.clientX - box.left) / box.width) * mapWidth,
    y: ((event.clientY - box.top) / box.height) * mapHeight,
  };
}
