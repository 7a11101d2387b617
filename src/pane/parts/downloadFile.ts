/** How long a browser may take to begin with a file (milliseconds). */
const A_WHILE = 60_000;

/** Hands a file to the browser to be kept. In Excel's pane it may be blocked without a word. */
export function downloadFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), A_WHILE);
}
