import { useEffect, useRef, type RefObject } from 'react';
import type { NationPlace } from '../../commands/nation/nationState';
import { placeId, trailTo } from './places';

/**
 * Where the focus goes when somebody steps through the picture: further in, to the heading of what is shown; out again,
 * to what they went in by.
 */
export function usePlaceFocus(place: NationPlace): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(place);
  useEffect(() => {
    const left = before.current;
    before.current = place;
    if (placeId(left) === placeId(place)) return;
    const isOutward = trailTo(left).some((above) => placeId(above) === placeId(place));
    const ways = isOutward ? trailTo(left).reverse().map(placeId).filter(Boolean) : [];
    const way = ways.flatMap((id) => document.querySelector<HTMLElement>(`[data-place="${id}"]`) ?? [])[0];
    (way ?? heading.current)?.focus();
  }, [place]);
  return heading;
}
