import { usePane } from '../paneContext';
import { REGISTER_TEXTS } from './registerTexts';

/** What the pane's parts about registers need. */
export function useRegisters() {
  const pane = usePane();
  return { ...pane, registers: pane.state.registers, registerTexts: REGISTER_TEXTS[pane.language] };
}
