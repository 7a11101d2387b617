import { BorderStyleTypes, BorderType, type IBorderData } from '@univerjs/core';
import type { Area } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';
import { invalidArgument } from '../richapi/apiError';
import { WireCollection } from '../richapi/wireObject';
import { colour } from './colour';
import { ExcelObject, type ExcelObjects } from './excelObject';

const SIDES: Readonly<Record<string, { readonly type: BorderType; readonly side: keyof IBorderData }>> = {
  EdgeTop: { type: BorderType.TOP, side: 't' },
  EdgeBottom: { type: BorderType.BOTTOM, side: 'b' },
  EdgeLeft: { type: BorderType.LEFT, side: 'l' },
  EdgeRight: { type: BorderType.RIGHT, side: 'r' },
  InsideHorizontal: { type: BorderType.HORIZONTAL, side: 'b' },
  InsideVertical: { type: BorderType.VERTICAL, side: 'r' },
};

const STYLES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

class RangeBorder extends ExcelObject {
  readonly wireType = 'RangeBorder';

  constructor(
    excel: ExcelObjects,
    private readonly sheet: UniverSheet,
    private readonly area: Area,
    readonly SideIndex: string,
  ) {
    super(excel);
  }

  get Style(): string {
    const style = this.current?.s ?? BorderStyleTypes.NONE;
    return Object.entries(STYLES).find(([, known]) => known === style)?.[0] ?? 'Continuous';
  }
  set Style(style: string) {
    const known = STYLES[style];
    if (known === undefined) throw invalidArgument('RangeBorder.style');
    this.draw(known, this.Color);
  }
  get Color(): string {
    return colour(this.current?.cl.rgb ?? '#000000');
  }
  /** A colour on a side without line draws one, as in Excel. */
  set Color(value: string) {
    this.draw(this.current?.s || BorderStyleTypes.THIN, colour(value));
  }
  get Weight(): string {
    return 'Thin';
  }
  set Weight(_weight: string) {
    // Every line of the grid is thin.
  }

  private get current() {
    const side = SIDES[this.SideIndex]?.side;
    const { row, column, rows, columns } = this.area;
    const style = this.sheet.style(
      side === 'b' && this.SideIndex === 'EdgeBottom' ? row + rows - 1 : row,
      side === 'r' && this.SideIndex === 'EdgeRight' ? column + columns - 1 : column,
    );
    return side ? style?.bd?.[side] : null;
  }

  private draw(style: BorderStyleTypes, colourText: string): void {
    const side = SIDES[this.SideIndex];
    if (!side) throw invalidArgument('RangeBorderCollection.getItem');
    this.sheet.range(this.area).setBorder(side.type, style, colourText);
  }
}

export class RangeBorderCollection extends WireCollection<RangeBorder> {
  readonly wireType = 'RangeBorderCollection';

  constructor(
    private readonly excel: ExcelObjects,
    private readonly sheet: UniverSheet,
    private readonly area: Area,
  ) {
    super();
  }

  items(): readonly RangeBorder[] {
    return Object.keys(SIDES).map((side) => this.indexer(side));
  }
  override indexer(side: unknown): RangeBorder {
    if (typeof side !== 'string' || !(side in SIDES)) throw invalidArgument('RangeBorderCollection.getItem');
    return new RangeBorder(this.excel, this.sheet, this.area, side);
  }
  GetItem(side: string): RangeBorder {
    return this.indexer(side);
  }
}
