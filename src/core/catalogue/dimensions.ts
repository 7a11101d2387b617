/** The 4 evidence dimensions, in the order the source prints them (document 000, table per sjukvårdsregion). */
export const DIMENSIONS = [
  { id: 'kommunicerad', title: 'Kommunicerad' },
  { id: 'identifierad', title: 'Identifierad' },
  { id: 'styrdokument', title: 'Styrdokument' },
  { id: 'infrastruktur', title: 'Infrastruktur' },
] as const;

export type DimensionId = (typeof DIMENSIONS)[number]['id'];
