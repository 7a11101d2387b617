import type { Frame } from '../workbook/port';

interface RequestedFrames {
  readonly names: readonly { readonly formula: string; readonly item: Excel.NamedItem }[];
  readonly cells: readonly { readonly values: string; readonly range: Excel.Range }[];
}

/** Asks for what frames a plan. */
export function requestFrames({ workbook }: Excel.RequestContext, frames: readonly Frame[]): RequestedFrames {
  return {
    names: frames.flatMap((frame) => {
      if (frame.kind !== 'name') return [];
      const item = workbook.names.getItemOrNullObject(frame.name);
      item.load('formula');
      return [{ formula: frame.formula, item }];
    }),
    cells: frames.flatMap((frame) => {
      if (frame.kind !== 'cells') return [];
      const range = workbook.worksheets.getItemOrNullObject(frame.sheet).getRange(frame.address);
      range.load('values');
      return [{ values: JSON.stringify(frame.values), range }];
    }),
  };
}

/** Whether all of it is as it was. */
export function standFrames({ names, cells }: RequestedFrames): boolean {
  return (
    names.every(({ formula, item }) => !item.isNullObject && item.formula === formula) &&
    cells.every(({ values, range }) => !range.isNullObject && JSON.stringify(range.values) === values)
  );
}
