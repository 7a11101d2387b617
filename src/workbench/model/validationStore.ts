/** Excel's data validation of a range as the add-in wrote it; Univer's rule does not hold all of it. */
export interface ValidationRecord {
  readonly rule?: ValidationRule;
  readonly alert?: ErrorAlert;
  readonly prompt?: Prompt;
  readonly ignoreBlanks?: boolean;
}

export interface NumberRule {
  readonly operator: string;
  readonly formula1: unknown;
  readonly formula2?: unknown;
}

export interface ValidationRule {
  readonly list?: { readonly inCellDropDown?: boolean; readonly source: unknown };
  readonly wholeNumber?: NumberRule;
  readonly decimal?: NumberRule;
  readonly textLength?: NumberRule;
  readonly custom?: { readonly formula: string };
}

export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}

export interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** By the id of Univer's rule. */
export class ValidationStore {
  private readonly records = new Map<string, ValidationRecord>();

  get(ruleId: string): ValidationRecord | null {
    return this.records.get(ruleId) ?? null;
  }

  copy(sourceId: string, copyId: string): void {
    const record = this.records.get(sourceId);
    if (record) this.records.set(copyId, record);
  }

  set(ruleId: string, record: ValidationRecord): void {
    this.records.set(ruleId, record);
  }
}
