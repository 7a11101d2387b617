import { itemNotFound } from '../richapi/apiError';
import { NULL_OBJECT, WireCollection, WireObject, type OrNull } from '../richapi/wireObject';

/** Key-value pairs kept with the document. ExcelApi 1.4. */
export class SettingCollection extends WireCollection<Setting> {
  readonly wireType = 'SettingCollection';

  constructor(private readonly settings: Map<string, unknown>) {
    super();
  }

  items(): readonly Setting[] {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }
  override indexer(key: unknown): Setting {
    const found = this.GetItemOrNullObject(key);
    if (found === NULL_OBJECT) throw itemNotFound('SettingCollection.getItem');
    return found;
  }
  GetItem(key: string): Setting {
    return this.indexer(key);
  }
  GetItemOrNullObject(key: unknown): OrNull<Setting> {
    return this.settings.has(String(key)) ? new Setting(this.settings, String(key)) : NULL_OBJECT;
  }
  GetCount(): number {
    return this.settings.size;
  }
  /** "Sets or adds the specified setting to the workbook." */
  Add(key: string, value: unknown): Setting {
    this.settings.set(key, value);
    return new Setting(this.settings, key);
  }
}

class Setting extends WireObject {
  readonly wireType = 'Setting';

  constructor(
    private readonly settings: Map<string, unknown>,
    readonly Key: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.Key;
  }
  get Value(): unknown {
    return this.settings.get(this.Key);
  }
  set Value(value: unknown) {
    this.settings.set(this.Key, value);
  }
  Delete(): void {
    this.settings.delete(this.Key);
  }
}
