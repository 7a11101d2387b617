import { parseFill, type FillReading } from './parseFill';
import type { CellFill, WorkbookSnapshot } from './port';

/** A level cell that was coloured by hand and says nothing, with what its colour would be read as. */
export interface WordlessFill extends CellFill {
  readonly reading: FillReading;
}

/** Fill is never truth: what is found here is for a person to confirm or to take away. */
export function wordlessFills({ emptyFills }: WorkbookSnapshot): WordlessFill[] {
  return emptyFills.flatMap((fill) => {
    const reading = parseFill(fill.colour);
    return reading ? [{ ...fill, reading }] : [];
  });
}
