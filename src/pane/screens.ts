import { lazy, type ComponentType } from 'react';
import type { ScreenId } from '../commands/screen';
import { HomeScreen } from './home/HomeScreen';

/** What each screen shows. Home comes with the pane, the others when they are first asked for. */
export const SCREEN_CONTENTS: Readonly<Record<ScreenId, ComponentType>> = {
  home: HomeScreen,
  assess: lazy(async () => ({ default: (await import('./assess/AssessScreen')).AssessScreen })),
  explain: lazy(async () => ({ default: (await import('./explain/ExplainScreen')).ExplainScreen })),
  nation: lazy(async () => ({ default: (await import('./nation/NationScreen')).NationScreen })),
  conflicts: lazy(async () => ({ default: (await import('./conflicts/ConflictsScreen')).ConflictsScreen })),
  registers: lazy(async () => ({ default: (await import('./registers/RegistersScreen')).RegistersScreen })),
  round: lazy(async () => ({ default: (await import('./round/RoundScreen')).RoundScreen })),
  functions: lazy(async () => ({ default: (await import('./functions/FunctionsScreen')).FunctionsScreen })),
  settings: lazy(async () => ({ default: (await import('./settings/SettingsScreen')).SettingsScreen })),
};
