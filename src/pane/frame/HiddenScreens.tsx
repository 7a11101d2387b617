import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
} from '@fluentui/react-components';
import { SCREENS, type ScreenId } from '../../commands/screen';
import { useTexts } from '../parts/useTexts';
import { SCREEN_TEXTS } from '../texts/screenTexts';
import { usePane } from './paneContext';
import { useScreenNames } from './useScreenNames';

/** A menu of the screens whose tabs don't fit. */
export function HiddenScreens() {
  const texts = useTexts(SCREEN_TEXTS);
  return (
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
  );
}

function HiddenScreen({ screen }: { screen: ScreenId }) {
  const { acts } = usePane();
  const names = useScreenNames();
  if (useIsOverflowItemVisible(screen)) return null;
  return <MenuItem onClick={() => acts.go(screen)}>{names[screen]}</MenuItem>;
}
