import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { levelWord } from '../../core/level';
import type { Status } from '../../core/status';
import { LEVEL_INK } from '../../workbook/palette';
import { statusSymbol } from './statusInk';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    columnGap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'nowrap',
    // The colour is what the word says: it stands also where a system's own colours replace all others.
    forcedColorAdjust: 'none',
  },
  none: {
    forcedColorAdjust: 'auto',
    color: tokens.colorNeutralForeground2,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** A colour as its word and sign; what is not assessed looks like none of the three. */
export function StatusMark({ status }: { status: Status }) {
  const styles = useStyles();
  const ink = status && { backgroundColor: LEVEL_INK[status].fill, color: LEVEL_INK[status].font };
  return (
    <span className={mergeClasses(styles.mark, status === null && styles.none)} style={ink ?? {}}>
      <span aria-hidden="true">{statusSymbol(status)}</span>
      {levelWord(status)}
    </span>
  );
}
