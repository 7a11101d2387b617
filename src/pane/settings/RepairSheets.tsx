import { Button, Text } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { WorkReport } from '../home/WorkReport';
import { useTexts } from '../parts/useTexts';

/** Has the sheets brought to what they should be, and says what that did. */
export function RepairSheets() {
  const texts = useTexts('settings');
  const { state, acts } = usePane();
  return (
    <>
      <Text>{texts.repairHint}</Text>
      <div>
        <Button disabledFocusable={state.busy !== null || !state.me} onClick={() => void acts.create()}>
          {texts.repair}
        </Button>
      </div>
      <WorkReport />
    </>
  );
}
