import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { levelWord, type Level } from '../../core/level';
import { LEVEL_SYMBOL } from '../../workbook/palette';
import { useLevelInks } from './useLevelInks';

const useStyles = makeStyles({
  mark: {
    justifySelf: 'start',
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusMedium,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A level that is read and not chosen: its symbol, word and colour. */
export function LevelMark({ level }: { level: Level | null }) {
  const styles = useStyles();
  const inks = useLevelInks();
  return (
    <span className={mergeClasses(styles.mark, inks[level ?? 'none'])}>
      {level && <span aria-hidden>{`${LEVEL_SYMBOL[level]} `}</span>}
      {levelWord(level)}
    </span>
  );
}
