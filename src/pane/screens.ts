import type { ComponentType } from 'react';
import type { ScreenId } from '../commands/screen';
import { onDemand } from './frame/onDemand';
import { Opening } from './frame/Opening';
import { HomeScreen } from './home/HomeScreen';

/** What each screen shows. Home comes with the pane, the others when they are first asked for. */
export const SCREEN_CONTENTS: Readonly<Record<ScreenId, ComponentType>> = {
  home: HomeScreen,
  assess: onDemand(async () => (await import('./assess/AssessScreen')).AssessScreen, Opening),
  explain: onDemand(async () => (await import('./explain/ExplainScreen')).ExplainScreen, Opening),
  nation: onDemand(async () => (await import('./nation/NationScreen')).NationScreen, Opening),
  conflicts: onDemand(async () => (await import('./conflicts/ConflictsScreen')).ConflictsScreen, Opening),
  registers: onDemand(async () => (await import('./registers/RegistersScreen')).RegistersScreen, Opening),
  round: onDemand(async () => (await import('./round/RoundScreen')).RoundScreen, Opening),
  functions: onDemand(async () => (await import('./functions/FunctionsScreen')).FunctionsScreen, Opening),
  settings: onDemand(async () => (await import('./settings/SettingsScreen')).SettingsScreen, Opening),
};
