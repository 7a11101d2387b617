import { indexByName, nameKey } from '../nameKey';

/** The 4 evidence dimensions, in the order the source prints them (document 000, table per sjukvårdsregion). */
export const DIMENSIONS = [
  { id: 'kommunicerad', title: 'Kommunicerad' },
  { id: 'identifierad', title: 'Identifierad' },
  { id: 'styrdokument', title: 'Styrdokument' },
  { id: 'infrastruktur', title: 'Infrastruktur' },
] as const;

export type DimensionId = (typeof DIMENSIONS)[number]['id'];

const dimensionsByName = indexByName(DIMENSIONS, ({ id, title }) => [id, title]);

/** The dimension that a person means, by title or id. */
export function findDimension(name: string): (typeof DIMENSIONS)[number] | null {
  return dimensionsByName.get(nameKey(name)) ?? null;
}
