/** Requirement set name -> highest version, as the host announces it to `isSetSupported`. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * ExcelApi ends at 1.15 because that is what the npm copy of office.js knows: it has no proxies for newer members,
 * so announcing 1.16-1.18 would send an add-in's feature check into members that do not exist.
 */
export const REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  SharedRuntimeInternal: '1.2',
  RibbonApi: '1.2',
  DynamicRibbon: '1.2',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.7',
  AddinCommands: '1.1',
  KeyboardShortcuts: '1.1',
  IdentityAPI: '1.3',
  DialogApi: '1.2',
  Settings: '1.1',
  RichApiRuntimeFlag: '1.2',
};
