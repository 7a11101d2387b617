import { Switch } from '@fluentui/react-components';
import { LEVELS } from '../../core/level';
import { LEVEL_SYMBOL } from '../../workbook/palette';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';

/** Whether symbols stand before the words on the sheets, for print in grey and for eyes that don't see the colours. */
export function SymbolsSwitch() {
  const texts = useTexts(PANE_TEXTS);
  const { state, acts } = usePane();
  if (state.workbook !== 'ours') return null;
  return (
    <Switch
      label={texts.symbols(LEVELS.map(({ id, word }) => `${LEVEL_SYMBOL[id]} ${word}`).join(', '))}
      checked={state.symbols}
      disabledFocusable={state.busy !== null}
      onChange={(_, { checked }) => void acts.showSymbols(checked)}
    />
  );
}
