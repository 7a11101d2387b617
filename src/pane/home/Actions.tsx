import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';

const useStyles = makeStyles({ actions: { display: 'grid', rowGap: tokens.spacingVerticalS } });

/** One main action at a time: create first, then sync. */
export function Actions() {
  const styles = useStyles();
  const texts = useTexts('pane');
  const { state, acts } = usePane();
  const idle = state.busy === null;
  if (state.workbook === 'unknown') return null;
  if (state.workbook === 'none')
    return (
      <div key="first" className={styles.actions}>
        <Text>{texts.createHint}</Text>
        <Button key="create" appearance="primary" disabledFocusable={!idle} onClick={() => void acts.create()}>
          {texts.create}
        </Button>
      </div>
    );
  return (
    <div key="later" className={styles.actions}>
      <Button appearance="primary" disabledFocusable={!idle} onClick={() => void acts.sync()}>
        {texts.sync}
      </Button>
      <Button disabledFocusable={!idle} onClick={() => void acts.refresh()}>
        {texts.refresh}
      </Button>
      <Button appearance="subtle" disabledFocusable={!idle} onClick={() => void acts.create()}>
        {texts.createAgain}
      </Button>
    </div>
  );
}
