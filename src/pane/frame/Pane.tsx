import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useTexts } from '../parts/useTexts';
import { SCREEN_TEXTS } from '../texts/screenTexts';
import { SCREEN_CONTENTS } from '../screens';
import { Announcer } from './Announcer';
import { Busy } from './Busy';
import { FailureMessage } from './FailureMessage';
import { usePane } from './paneContext';
import { ScreenBoundary } from './ScreenBoundary';
import { ScreenTabs } from './ScreenTabs';
import { Undo } from './Undo';
import { useScreenFocus } from './useScreenFocus';

const useStyles = makeStyles({
  pane: { display: 'grid', gridTemplateRows: 'auto 1fr auto', minHeight: '100vh' },
  screen: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    // Regions that tell of something stand there, empty, before they do: they take no room until then.
    '& > * + :is(:not(:empty), [role=separator])': { marginTop: tokens.spacingVerticalL },
  },
  title: { ...typographyStyles.subtitle1, outlineOffset: tokens.spacingVerticalXS },
  foot: {
    // In a low window it would cover what is worked with. What is scrolled to keeps clear of it: taskpane.html.
    '@media (min-height: 600px)': { position: 'sticky', bottom: 0 },
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The whole pane: the screens to choose among, the one that is shown, and what goes on whichever it is. */
export function Pane() {
  const styles = useStyles();
  const { state } = usePane();
  const texts = useTexts(SCREEN_TEXTS);
  const title = useScreenFocus(state.screen);
  const Screen = SCREEN_CONTENTS[state.screen];
  return (
    <div className={styles.pane}>
      <ScreenTabs />
      <main className={styles.screen}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {texts.titles[state.screen]}
        </h1>
        <FailureMessage />
        <ScreenBoundary key={state.screen}>
          <Screen />
        </ScreenBoundary>
      </main>
      <footer className={styles.foot}>
        <Announcer />
        <Busy />
        <Undo />
      </footer>
    </div>
  );
}
