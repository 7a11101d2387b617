import type { Frame } from '../workbook/port';

/** Asks for what frames a plan; the answer says whether all of it is as it was. */
export function requestFrames({ workbook }: Excel.RequestContext, frames: readonly Frame[]): () => boolean {
  const checks = frames.map((frame) => {
    if (frame.kind === 'name') {
      const name = workbook.names.getItemOrNullObject(frame.name);
      name.load('formula');
      return () => !name.isNullObject && name.formula === frame.formula;
    }
    const range = workbook.worksheets.getItemOrNullObject(frame.sheet).getRange(frame.address);
    range.load('values');
    return () => !range.isNullObject && JSON.stringify(range.values) === JSON.stringify(frame.values);
  });
  return () => checks.every((isSame) => isSame());
}
