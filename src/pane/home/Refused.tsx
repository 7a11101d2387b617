import { Button } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';

/** The way out for changes that the hub refused; what they were is in the report above. */
export function Refused() {
  const texts = useTexts(PANE_TEXTS);
  const { state, acts } = usePane();
  if (!state.report?.refused.length) return null;
  return (
    <Button disabledFocusable={state.busy !== null} onClick={() => void acts.takeBack()}>
      {texts.takeBack}
    </Button>
  );
}
