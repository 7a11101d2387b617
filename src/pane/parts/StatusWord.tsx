import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { levelWord } from '../../core/level';
import type { Status } from '../../core/status';
import { LEVEL_INK } from '../../workbook/palette';

const ink = ({ fill, font }: { fill: string; font: string }) => ({ backgroundColor: fill, color: font });

const useStyles = makeStyles({
  word: {
    ...typographyStyles.body1Strong,
    display: 'inline-block',
    whiteSpace: 'nowrap',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
  },
  large: { ...typographyStyles.subtitle1, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  green: ink(LEVEL_INK.green),
  yellow: ink(LEVEL_INK.yellow),
  red: ink(LEVEL_INK.red),
  /** No finding is no colour: an outline round the word. */
  unassessed: {
    color: tokens.colorNeutralForeground2,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** The word of a colour on that colour, as it stands in the cells. */
export function StatusWord({ status, size = 'medium' }: { status: Status; size?: 'medium' | 'large' }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.word, size === 'large' && styles.large, styles[status ?? 'unassessed'])}>
      {levelWord(status)}
    </span>
  );
}
