/** Newer parts of Excel that are used where they are there, and done without where they are not. */
export const NEWER = {
  /** `worksheet.notes` */
  notes: '1.18',
} as const;

export function excelHas(part: keyof typeof NEWER): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', NEWER[part]);
}
