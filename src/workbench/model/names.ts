import { removeName, type FDefinedName } from '../engine/definedNames';
import type { UniverSheet } from '../engine/univerSheet';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../richapi/apiError';
import { NULL_OBJECT, WireCollection, type OrNull } from '../richapi/wireObject';
import { ExcelObject, type ExcelObjects } from './excelObject';
import { Range } from './range';

/** Univer's scope of a name that belongs to the workbook. */
const WORKBOOK_SCOPE = 'AllDefaultWorkbook';
const CELL_REFERENCE = /!\$?([A-Z]+\$?\d|[A-Z]+:\$?[A-Z]+$|\d+:\$?\d+$)/i;
const REF_ERROR = '#REF!';

/** Of the workbook, or of one sheet. */
export class NamedItemCollection extends WireCollection<NamedItem> {
  readonly wireType = 'NamedItemCollection';

  constructor(
    private readonly excel: ExcelObjects,
    private readonly sheet: UniverSheet | null,
  ) {
    super();
  }

  items(): readonly NamedItem[] {
    return this.excel.book.grid.facade
      .getDefinedNames()
      .filter((name) => this.has(name.getLocalSheetId()))
      .map((name) => new NamedItem(this.excel, name));
  }
  override indexer(key: unknown): NamedItem {
    const found = this.GetItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound('NamedItemCollection.getItem');
    return found;
  }
  GetItem(key: string): NamedItem {
    return this.indexer(key);
  }
  GetItemOrNullObject(key: unknown): OrNull<NamedItem> {
    const wanted = String(key).toLowerCase();
    return this.items().find((name) => name.Name.toLowerCase() === wanted || name._Id === key) ?? NULL_OBJECT;
  }
  GetCount(): number {
    return this.items().length;
  }
  Add(name: string, reference: Range | string, comment?: string | null): NamedItem {
    if (this.GetItemOrNullObject(name) !== NULL_OBJECT) throw itemAlreadyExists('NamedItemCollection.add');
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument('NamedItemCollection.add');
    const { facade } = this.excel.book.grid;
    const builder = facade.newDefinedNameBuilder().setName(name);
    const text = reference instanceof Range ? absolute(reference.Address) : String(reference);
    // Univer takes references without "=" and formulas with it.
    if (reference instanceof Range || CELL_REFERENCE.test(text)) builder.setRef(text.replace(/^=/, ''));
    else builder.setFormula(text.replace(/^=/, ''));
    if (comment) builder.setComment(comment);
    if (this.sheet) builder.setScopeToWorksheet(this.sheet.facade);
    facade.insertDefinedNameBuilder(builder.build());
    return this.indexer(name);
  }

  private has(localSheet: string | undefined): boolean {
    if (this.sheet) return localSheet === this.sheet.id;
    return !localSheet || localSheet === WORKBOOK_SCOPE;
  }
}

const absolute = (address: string): string => {
  const [, sheet = '', local = ''] = /^(.*!)([^!]+)$/.exec(address) ?? [];
  return sheet + local.replace(/[A-Z]+|\d+/g, '$$$&');
};

export class NamedItem extends ExcelObject {
  readonly wireType = 'NamedItem';

  constructor(
    excel: ExcelObjects,
    private readonly name: FDefinedName,
  ) {
    super(excel);
  }

  /** How office.js finds again what a load of the collection gave it. */
  get _Id(): string {
    return `${this.name.getLocalSheetId() ?? ''}!${this.Name}`;
  }
  get Name(): string {
    return this.name.getName();
  }
  get Formula(): string {
    const text = this.name.getFormulaOrRefString();
    return text.startsWith('=') ? text : `=${text}`;
  }
  set Formula(formula: string) {
    this.name.setRef(formula.replace(/^=/, ''));
  }
  /** "The value computed by the name's formula. For a named range, it will return the range address." */
  get Value(): string {
    return this.isBroken ? REF_ERROR : this.Formula.slice(1);
  }
  get Type(): string {
    if (this.isBroken) return 'Error';
    return this.GetRangeOrNullObject() === NULL_OBJECT ? 'String' : 'Range';
  }
  get Comment(): string {
    return this.name.getComment() ?? '';
  }
  set Comment(comment: string) {
    this.name.setComment(comment);
  }
  get Scope(): string {
    return this.name.isWorkbookScope() ? 'Workbook' : 'Worksheet';
  }
  get Visible(): boolean {
    return !this.excel.book.hiddenNames.has(this._Id);
  }
  set Visible(visible: boolean) {
    if (visible) this.excel.book.hiddenNames.delete(this._Id);
    else this.excel.book.hiddenNames.add(this._Id);
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === NULL_OBJECT) throw itemNotFound('NamedItem.getRange');
    return range;
  }
  GetRangeOrNullObject(): OrNull<Range> {
    return this.excel.findRange(this.name.getFormulaOrRefString(), null) ?? NULL_OBJECT;
  }
  Delete(): void {
    this.Visible = true;
    removeName(this.excel.book.grid, this.name);
  }

  /** What the name pointed to was deleted. */
  private get isBroken(): boolean {
    return this.name.getFormulaOrRefString().includes(REF_ERROR);
  }
}
