/**
 * Lets a ribbon button, an item of a menu or a keyboard shortcut run an act. Excel is told that a command is over whatever
 * became of it; a shortcut brings no event to tell it by.
 */
export function onCommand(name: string, act: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event | null) => {
    void act().finally(() => event?.completed());
  });
}

/** Opens the pane. SharedRuntime 1.1. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Whether buttons can be switched on and off. RibbonApi 1.1; without it, all that the manifest has are on. */
export function hasRibbon(): boolean {
  return Office.context.requirements.isSetSupported('RibbonApi', '1.1');
}

/** Switches buttons on and off. Rejects while Excel has no ribbon to change. RibbonApi 1.1. */
export async function updateRibbon(tab: Office.Tab): Promise<void> {
  await Office.ribbon.requestUpdate({ tabs: [tab] });
}
