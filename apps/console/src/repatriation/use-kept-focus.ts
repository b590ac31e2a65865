import { useEffect, useRef, type FocusEventHandler, type RefObject } from 'react';

interface FocusArea {
  readonly onFocus: FocusEventHandler;
  readonly onBlur: FocusEventHandler;
}

/**
 * A button that has done its work is often not there any more. Without a place to go the focus falls to the top of the page,
 * and who works by keyboard or ear begins again; here it goes to `place` (tabIndex -1). The handlers belong on the area
 * around the button, which may be the place itself.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): FocusArea {
  const inside = useRef(false);
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) place.current?.focus();
  });
  return {
    onFocus: () => {
      inside.current = true;
    },
    // An element that is taken away blurs towards nothing too, but is no longer part of the page.
    onBlur: (event) => {
      if (event.target.isConnected) inside.current = event.relatedTarget !== null;
    },
  };
}
