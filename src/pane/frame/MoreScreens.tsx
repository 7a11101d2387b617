import { Button, makeStyles, useOverflowMenu } from '@fluentui/react-components';
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
  if (!isOverflowing) return null;
  // Its button stands there from the start, so that no tab is moved by what comes.
  const button = (
    <Button role="tab" size="small" appearance="transparent" aria-label={texts.more}>
      {'•••'}
    </Button>
  );
  return (
    <span ref={ref} role="presentation" className={styles.more}>
      {HiddenScreens ? <HiddenScreens button={button} /> : button}
    </span>
  );
}
