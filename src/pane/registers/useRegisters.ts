import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { REGISTER_TEXTS } from '../texts/registerTexts';
import { PANE_TEXTS } from '../texts/paneTexts';

/** What the pane's parts about registers need. */
export function useRegisters() {
  const pane = usePane();
  return {
    ...pane,
    texts: useTexts(PANE_TEXTS),
    registers: pane.state.registers,
    registerTexts: useTexts(REGISTER_TEXTS),
  };
}
