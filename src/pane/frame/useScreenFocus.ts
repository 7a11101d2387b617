import { useEffect, useRef, type RefObject } from 'react';
import type { ScreenId } from '../../commands/screen';

/**
 * The heading of the screen takes the focus when another one is shown, for it says where one is now. Who chose it by
 * its tab stays there; the menu of the tabs that don't fit has gone once one is chosen. Nobody who works in the cells is
 * disturbed.
 */
export function useScreenFocus(screen: ScreenId): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(screen);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    if (!document.activeElement?.closest(`[role=tab][value=${screen}]`)) heading.current?.focus();
  }, [screen]);
  return heading;
}
