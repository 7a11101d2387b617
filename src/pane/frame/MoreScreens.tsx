import { makeStyles, useOverflowMenu } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { untilFetched } from './untilFetched';

// Menus are heavy: they come when there is something to put in one, and the first screen doesn't wait.
// There is nowhere to ask for them anew, and so they are until they have come.
const HiddenScreens = lazy(async () => ({
  default: (await untilFetched(() => import('./HiddenScreens'))).HiddenScreens,
}));

const useStyles = makeStyles({ more: { display: 'flex', alignItems: 'center', flexShrink: 0 } });

/** The screens whose tabs don't fit, where there are any. */
export function MoreScreens() {
  const { ref, isOverflowing } = useOverflowMenu<HTMLSpanElement>();
  const styles = useStyles();
  if (!isOverflowing) return null;
  return (
    <span ref={ref} role="presentation" className={styles.more}>
      <Suspense fallback={null}>
        <HiddenScreens />
      </Suspense>
    </span>
  );
}
