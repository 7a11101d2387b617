import { Text } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';

/** Whether everything that stands in the cells is at the hub too. */
export function Unsent() {
  const texts = useTexts(PANE_TEXTS);
  const { workbook, ...state } = usePane().state;
  const unsent = state.unsent + state.unsentRows;
  return (
    <div role="status">
      {workbook === 'ours' && (
        <Text weight={unsent ? 'semibold' : 'regular'}>{unsent ? texts.unsent(unsent) : texts.nothingUnsent}</Text>
      )}
    </div>
  );
}
