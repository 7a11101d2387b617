/** What the pane can show, in the order that it is offered. */
export const SCREENS = [
  'home',
  'assess',
  'explain',
  'nation',
  'conflicts',
  'registers',
  'round',
  'functions',
  'settings',
] as const;

export type ScreenId = (typeof SCREENS)[number];
