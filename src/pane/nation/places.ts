import type { NationPlace } from '../../commands/nation/nationState';

/** A text that a place is known by. */
export function placeId(place: NationPlace): string {
  switch (place.depth) {
    case 'picture':
      return '';
    case 'unit':
      return place.unit;
    case 'area':
      return `${place.unit}/${place.area}`;
    case 'dimension':
      return `${place.unit}/${place.area}/${place.dimension}`;
  }
}

/** From the whole picture down to the place itself. */
export function trailTo(place: NationPlace): NationPlace[] {
  const above = placeAbove(place);
  return above ? [...trailTo(above), place] : [place];
}

/** The place one step out; `null` from the whole picture. */
export function placeAbove(place: NationPlace): NationPlace | null {
  switch (place.depth) {
    case 'picture':
      return null;
    case 'unit':
      return { depth: 'picture' };
    case 'area':
      return { depth: 'unit', unit: place.unit };
    case 'dimension':
      return { depth: 'area', unit: place.unit, area: place.area };
  }
}
