import { Button } from '@fluentui/react-components';
import { usePane } from './paneContext';

/** The way out for changes that the hub refused; what they were is in the report above. */
export function Refused() {
  const { state, texts, acts } = usePane();
  if (!state.report?.refused.length) return null;
  return (
    <Button disabledFocusable={state.busy !== null} onClick={() => void acts.takeBack()}>
      {texts.takeBack}
    </Button>
  );
}
