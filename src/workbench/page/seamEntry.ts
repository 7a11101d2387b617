/** First script of the add-in's page under the workbench: lets the page around it install the seam before office.js. */
interface WorkbenchParent {
  attachAddIn?: (window: Window) => void;
}

try {
  // In Excel, or alone in a tab, there is no such parent; across origins, asking for it throws.
  if (window.parent !== window) (window.parent as WorkbenchParent).attachAddIn?.(window);
} catch {
  // Not under the workbench.
}

export {};
