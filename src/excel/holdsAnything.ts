/** Whether any of these sheets holds anything, formats apart. One that is gone meanwhile holds nothing. */
export async function holdsAnything(context: Excel.RequestContext, sheets: readonly string[]): Promise<boolean> {
  const used = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
    range.load('address');
    return range;
  });
  await context.sync();
  return used.some(({ isNullObject }) => !isNullObject);
}
