import { Button, makeStyles, useOverflowMenu } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../parts/useTexts';
import { SCREEN_TEXTS } from '../texts/screenTexts';
import { useFetched } from './useFetched';

// Menus are heavy, and the first screen doesn't wait for one.
const fetchMenu = async () => (await import('./HiddenScreens')).HiddenScreens;

const useStyles = makeStyles({ more: { display: 'flex', alignItems: 'center', flexShrink: 0 } });

/** The screens whose tabs don't fit, where there are any. */
export function MoreScreens() {
  const { ref, isOverflowing } = useOverflowMenu<HTMLSpanElement>();
  const texts = useTexts(SCREEN_TEXTS);
  const styles = useStyles();
  const HiddenScreens = useFetched(fetchMenu, isOverflowing);
  const [isHere, setHere] = useState(false);
  const [isOpen, setOpen] = useState(false);
  if (!isOverflowing) return null;
  // Its button stands there from the start, so that no tab is moved by what comes. Who is on it then stays there, and who
  // has asked for the menu gets it.
  const button = (
    <Button
      role="tab"
      size="small"
      appearance="transparent"
      aria-label={texts.more}
      autoFocus={isHere}
      onFocus={() => setHere(!HiddenScreens)}
      onBlur={() => setHere(false)}
      onClick={HiddenScreens ? undefined : () => setOpen(true)}
    >
      {'•••'}
    </Button>
  );
  return (
    <span ref={ref} role="presentation" className={styles.more}>
      {HiddenScreens ? <HiddenScreens button={button} isOpen={isOpen} onOpen={setOpen} /> : button}
    </span>
  );
}
