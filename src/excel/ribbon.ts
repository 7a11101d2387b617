/** Lets a ribbon button run an act. Excel is told that the command is over whatever became of it. */
export function onRibbonCommand(functionName: string, act: () => Promise<void>): void {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    void act().finally(() => event.completed());
  });
}

/** Opens the pane, where a failure can be explained. SharedRuntime 1.1. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
