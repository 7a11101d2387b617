export function ExplainScreen() {
  return null;
}
