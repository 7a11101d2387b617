/** A selection of one range or several, on a sheet named by Excel's own id of it. */
export interface Selection {
  readonly sheetId: string;
  readonly address: string;
}

/** What Excel tells of where the user goes. */
export interface SelectionListener {
  readonly selected: (selection: Selection) => void;
  /** Another sheet is in front; what is selected there is not told. */
  readonly activated: (sheetId: string) => void;
  /** Rows or columns were inserted or deleted, so that the selection may stand elsewhere. */
  readonly shifted: (sheetId: string) => void;
}
