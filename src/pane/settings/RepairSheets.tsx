import { Button, Text } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { WorkReport } from '../home/WorkReport';
import { useTexts } from '../parts/useTexts';
import { SETTINGS_TEXTS } from '../texts/settingsTexts';

/** Has the sheets brought to what they should be, and says what that did. */
export function RepairSheets() {
  const texts = useTexts(SETTINGS_TEXTS);
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
