import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../frame/paneContext';
import { focusHeading } from '../parts/focusHeading';
import type { SituationTexts } from '../texts/firstRunTexts';
import { useSignIn } from '../settings/useSignIn';

const HEADING = 'situation';

const useStyles = makeStyles({
  screen: { display: 'grid', rowGap: tokens.spacingVerticalL, maxWidth: '60ch' },
  told: { display: 'grid', rowGap: tokens.spacingVerticalS },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SituationScreenProps {
  readonly texts: SituationTexts;
  readonly act: () => Promise<void>;
  /** What it takes besides words. */
  readonly children?: ReactNode;
  /** Another way to go on. */
  readonly aside?: ReactNode;
}

/** One situation: what is the matter, what to do, and the one main action. */
export function SituationScreen({ texts, act, children, aside }: SituationScreenProps) {
  const styles = useStyles();
  const { state } = usePane();
  const { asking } = useSignIn();
  const perform = async () => {
    await act();
    // The button is gone with the situation that it ended.
    if (document.activeElement === document.body) focusHeading(HEADING);
  };
  return (
    <section className={styles.screen} aria-labelledby={HEADING}>
      <div role="status" className={styles.told}>
        <Subtitle2 as="h2" id={HEADING}>
          {texts.title}
        </Subtitle2>
        <Text>{texts.matter}</Text>
      </div>
      {texts.todo.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {children}
      <div className={styles.choices}>
        <Button appearance="primary" disabledFocusable={state.busy !== null || asking} onClick={() => void perform()}>
          {texts.action}
        </Button>
        {aside}
      </div>
    </section>
  );
}
