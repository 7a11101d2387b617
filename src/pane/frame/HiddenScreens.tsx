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

interface HiddenScreensProps {
  readonly button: ReactElement;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** A menu of the screens whose tabs don't fit. */
export function HiddenScreens({ button, isOpen, onOpen }: HiddenScreensProps) {
  return (
    <Menu open={isOpen} onOpenChange={(_, { open }) => onOpen(open)}>
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
