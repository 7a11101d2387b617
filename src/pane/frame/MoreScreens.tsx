import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import { SCREENS, type ScreenId } from '../../commands/screen';
import { useTexts } from '../parts/useTexts';
import { SCREEN_TEXTS } from '../texts/screenTexts';
import { usePane } from './paneContext';
import { useScreenNames } from './useScreenNames';

const useStyles = makeStyles({ more: { display: 'flex', alignItems: 'center', flexShrink: 0 } });

/** The screens whose tabs don't fit. */
export function MoreScreens() {
  const { ref, isOverflowing } = useOverflowMenu<HTMLSpanElement>();
  const texts = useTexts(SCREEN_TEXTS);
  const styles = useStyles();
  if (!isOverflowing) return null;
  return (
    <span ref={ref} role="presentation" className={styles.more}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button role="tab" size="small" appearance="transparent" aria-label={texts.more}>
            {'•••'}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {SCREENS.map((screen) => (
              <HiddenScreen key={screen} screen={screen} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </span>
  );
}

function HiddenScreen({ screen }: { screen: ScreenId }) {
  const { acts } = usePane();
  const names = useScreenNames();
  if (useIsOverflowItemVisible(screen)) return null;
  return <MenuItem onClick={() => acts.go(screen)}>{names[screen]}</MenuItem>;
}
