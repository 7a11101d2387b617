import { Button, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { Actions } from './Actions';
import { Busy } from './Busy';
import { Conflicts } from './Conflicts';
import { FailureMessage } from './FailureMessage';
import { usePane } from './paneContext';
import { Report } from './Report';
import { UnknownWords } from './UnknownWords';
import { Whereabouts } from './Whereabouts';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    minHeight: '100vh',
    boxSizing: 'border-box',
  },
  foot: { marginTop: 'auto' },
});

/** The whole pane: where am I, what to do next, what came of it, and what needs a person. */
export function Pane({ onOtherLanguage }: { onOtherLanguage: () => void }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <main className={styles.pane}>
      <Title3 as="h1">{texts.title}</Title3>
      <Whereabouts />
      <FailureMessage />
      <Actions />
      <Busy />
      <Report />
      <Conflicts />
      <UnknownWords />
      <div className={styles.foot}>
        <Button appearance="transparent" onClick={onOtherLanguage}>
          {texts.otherLanguage}
        </Button>
      </div>
    </main>
  );
}
