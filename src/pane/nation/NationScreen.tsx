export function NationScreen() {
  return null;
}
