import type { SessionState } from './state';

/** The controls of the manifest that are not always to be had, by group. */
export const RIBBON = {
  tab: 'LS.Tab',
  groups: {
    'LS.Workbook': ['LS.Create', 'LS.Sync', 'LS.Refresh', 'LS.Undo'],
    'LS.Screens': ['LS.Assess'],
  },
} as const;

export type RibbonControl = (typeof RIBBON.groups)[keyof typeof RIBBON.groups][number];

/** Whether each control makes sense now. */
export type RibbonState = Readonly<Record<RibbonControl, boolean>>;

/**
 * Which buttons make sense. One act runs at a time. Without a hub, and in a closed round, a sync may still be tried: it
 * tells what stands, and offers the way back. What has not been read yet is not refused either: the click is what has it read.
 */
export function ribbonStateOf({ busy, workbook, undo }: Pick<SessionState, 'busy' | 'workbook' | 'undo'>): RibbonState {
  const isIdle = busy === null;
  const mayBeOurs = workbook !== 'none';
  return {
    'LS.Create': isIdle,
    'LS.Sync': isIdle && mayBeOurs,
    'LS.Refresh': isIdle && mayBeOurs,
    'LS.Undo': isIdle && undo !== null,
    'LS.Assess': mayBeOurs,
  };
}
