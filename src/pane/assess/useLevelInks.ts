import { makeStyles, tokens } from '@fluentui/react-components';
import { LEVEL_INK } from '../../workbook/palette';

/**
 * The colours of the levels as the sheets have them. They are what is shown, and a word or a symbol stands in each: so they stay
 * where the system's own colours take the place of all others.
 */
export const useLevelInks = makeStyles({
  green: { backgroundColor: LEVEL_INK.green.fill, color: LEVEL_INK.green.font, forcedColorAdjust: 'none' },
  yellow: { backgroundColor: LEVEL_INK.yellow.fill, color: LEVEL_INK.yellow.font, forcedColorAdjust: 'none' },
  red: { backgroundColor: LEVEL_INK.red.fill, color: LEVEL_INK.red.font, forcedColorAdjust: 'none' },
  none: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
});
