import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SCREENS, type ScreenId } from '../../commands/screen';
import { usePane } from './paneContext';
import { useScreenNames } from './useScreenNames';

/** A menu of the screens whose tabs don't fit. */
export function HiddenScreens({ button }: { button: ReactElement }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
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
