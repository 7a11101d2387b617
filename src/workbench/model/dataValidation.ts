import type { Area } from '../a1';
import type { UniverSheet } from '../engine/univerSheet';
import { clearValidation, putValidation, validationId } from '../engine/validation';
import { invalidArgument } from '../richapi/apiError';
import { ExcelObject, type ExcelObjects } from './excelObject';
import { isRange } from './isRange';
import type { ErrorAlert, Prompt, ValidationRecord, ValidationRule } from './validationStore';

const DEFAULT_ALERT: ErrorAlert = { showAlert: true, style: 'Stop', title: '', message: '' };
const DEFAULT_PROMPT: Prompt = { showPrompt: true, title: '', message: '' };

export class DataValidation extends ExcelObject {
  readonly wireType = 'DataValidation';

  constructor(
    excel: ExcelObjects,
    private readonly sheet: UniverSheet,
    private readonly area: Area,
  ) {
    super(excel);
  }

  get Rule(): ValidationRule {
    return this.record.rule ?? {};
  }
  set Rule(rule: ValidationRule) {
    this.put({ ...this.record, rule });
  }
  get ErrorAlert(): ErrorAlert {
    return this.record.alert ?? DEFAULT_ALERT;
  }
  set ErrorAlert(alert: Partial<ErrorAlert>) {
    this.put({ ...this.record, alert: { ...DEFAULT_ALERT, ...alert } });
  }
  get Prompt(): Prompt {
    return this.record.prompt ?? DEFAULT_PROMPT;
  }
  set Prompt(prompt: Partial<Prompt>) {
    this.put({ ...this.record, prompt: { ...DEFAULT_PROMPT, ...prompt } });
  }
  /** "Specifies if data validation will be performed on blank cells. Default is true." */
  get IgnoreBlanks(): boolean {
    return this.record.ignoreBlanks ?? true;
  }
  set IgnoreBlanks(ignoreBlanks: boolean) {
    this.put({ ...this.record, ignoreBlanks });
  }
  get Type(): string {
    const [kind] = Object.keys(this.Rule);
    return kind ? kind.charAt(0).toUpperCase() + kind.slice(1) : 'None';
  }
  Clear(): void {
    this.excel.book.unruledValidations.delete(this.key);
    clearValidation(this.sheet, this.area);
  }

  private get key(): string {
    return JSON.stringify([this.sheet.id, this.area]);
  }

  /** Alert and prompt may be written before the rule, within the same batch. */
  private get record(): ValidationRecord {
    const id = validationId(this.sheet, this.area);
    const { unruledValidations, validations } = this.excel.book;
    return (id === null ? unruledValidations.get(this.key) : validations.get(id)) ?? {};
  }

  private put(record: ValidationRecord): void {
    const { unruledValidations, validations } = this.excel.book;
    if (!record.rule) {
      unruledValidations.set(this.key, record);
      return;
    }
    unruledValidations.delete(this.key);
    const id = putValidation(this.sheet, this.area, record, (source) => this.listSource(source));
    if (id !== null) validations.set(id, record);
  }

  private listSource(source: unknown): { readonly sheet: UniverSheet; readonly area: Area } | readonly string[] {
    if (isRange(source)) return source;
    const text = String(source);
    if (!text.startsWith('=')) return text.split(',').map((item) => item.trim());
    const range = this.excel.findRange(text.slice(1), this.sheet);
    if (!range) throw invalidArgument('DataValidation.rule');
    return range;
  }
}
