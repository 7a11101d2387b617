import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';

/** What the pane's parts about registers need. */
export function useRegisters() {
  const pane = usePane();
  return { ...pane, texts: useTexts('pane'), registers: pane.state.registers, registerTexts: useTexts('register') };
}
