import { makeStyles, Overflow, OverflowItem, Tab, TabList, tokens } from '@fluentui/react-components';
import { SCREENS, type ScreenId } from '../../commands/screen';
import { useTexts } from '../parts/useTexts';
import { SCREEN_TEXTS } from '../texts/screenTexts';
import { MoreScreens } from './MoreScreens';
import { usePane } from './paneContext';
import { useScreenNames } from './useScreenNames';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { overflow: 'hidden' },
});

/** The screens as tabs; those that don't fit are in a menu at the end. */
export function ScreenTabs() {
  const styles = useStyles();
  const { state, acts } = usePane();
  const texts = useTexts(SCREEN_TEXTS);
  const names = useScreenNames();
  return (
    <nav className={styles.bar} aria-label={texts.navigation}>
      <Overflow minimumVisible={1}>
        <TabList
          className={styles.tabs}
          size="small"
          reserveSelectedTabSpace={false}
          selectedValue={state.screen}
          onTabSelect={(_, { value }) => acts.go(value as ScreenId)}
        >
          {SCREENS.map((screen) => (
            <OverflowItem key={screen} id={screen} priority={screen === state.screen ? 2 : 1}>
              <Tab value={screen}>{names[screen]}</Tab>
            </OverflowItem>
          ))}
          <MoreScreens />
        </TabList>
      </Overflow>
    </nav>
  );
}
