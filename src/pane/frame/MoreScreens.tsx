import { Button, makeStyles, useOverflowMenu } from '@fluentui/react-components';
import { useTexts } from '../parts/useTexts';
import { SCREEN_TEXTS } from '../texts/screenTexts';
import { onDemand } from './onDemand';

// Menus are heavy, and the first screen doesn't wait for one. Its button stands there from the start, so that no tab moves.
const HiddenScreens = onDemand(
  async () => (await import('./HiddenScreens')).HiddenScreens,
  ({ button }) => button,
);

const useStyles = makeStyles({ more: { display: 'flex', alignItems: 'center', flexShrink: 0 } });

/** The screens whose tabs don't fit, where there are any. */
export function MoreScreens() {
  const { ref, isOverflowing } = useOverflowMenu<HTMLSpanElement>();
  const texts = useTexts(SCREEN_TEXTS);
  const styles = useStyles();
  if (!isOverflowing) return null;
  return (
    <span ref={ref} role="presentation" className={styles.more}>
      <HiddenScreens
        button={
          <Button role="tab" size="small" appearance="transparent" aria-label={texts.more}>
            {'•••'}
          </Button>
        }
      />
    </span>
  );
}
