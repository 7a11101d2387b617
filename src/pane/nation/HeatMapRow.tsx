import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { areasOf, type Area, type StrategyId } from '../../core/catalogue/strategies';
import { LEVEL_INK } from '../../workbook/palette';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import { cellWords } from './cellWords';
import { HeadingButton } from './HeadingButton';
import { isDirect, isOpen, type HeatCell, type HeatRow } from './heatGroups';
import { placeId } from './places';
import { StackedBar } from './StackedBar';
import { statusSymbol } from './statusInk';

const useStyles = makeStyles({
  group: { paddingTop: tokens.spacingVerticalXS },
  heading: { padding: 0, textAlign: 'start' },
  cell: { padding: 0, verticalAlign: 'top' },
  square: {
    width: '100%',
    minHeight: tokens.spacingVerticalXXL,
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    forcedColorAdjust: 'none',
    scrollMarginBlock: '96px',
    ...createFocusOutlineStyle(),
  },
  none: {
    forcedColorAdjust: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  sign: { fontSize: tokens.fontSizeBase100 },
  bar: { marginTop: '1px' },
});

interface HeatMapRowProps {
  readonly row: HeatRow;
  readonly strategy: StrategyId;
  readonly point: (words: string) => void;
}

/** A unit's areas. Drawn anew only when they change, so that pointing about costs nothing. */
export const HeatMapRow = memo(function HeatMapRow({ row: { unit, cells }, strategy, point }: HeatMapRowProps) {
  const styles = useStyles();
  const isGroup = unit.kind !== 'region';
  const areas = areasOf(strategy);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.heading, isGroup && styles.group)}>
        <HeadingButton
          place={{ depth: 'unit', unit: unit.id }}
          name={spokenName(unit)}
          isUnit
          isStrong={isGroup}
          point={point}
        >
          {breakable(unit.shortName)}
        </HeadingButton>
      </th>
      {cells.map((cell, index) => (
        <td key={cell.summary.area} className={mergeClasses(styles.cell, isGroup && styles.group)}>
          <Square cell={cell} area={areas[index]!} point={point} />
          {isGroup && (
            <div className={styles.bar}>
              <StackedBar counts={cell.summary.counts} height={4} />
            </div>
          )}
        </td>
      ))}
    </tr>
  );
});

/** In full, where that has the words that are seen: somebody who speaks to the computer says those. */
const spokenName = ({ name, shortName }: HeatRow['unit']) => (name.endsWith(shortName) ? name : shortName);

/** The names of groups are longer than a narrow pane is wide: they part where the word does. */
function breakable(name: string): string {
  return name.replace(/(sjukvårds)(region)/i, '$1\u00ad$2');
}

function Square({ cell, area, point }: { cell: HeatCell; area: Area; point: (words: string) => void }) {
  const styles = useStyles();
  const { acts } = usePane();
  const words = cellWords(cell, area, useTexts(NATION_TEXTS));
  const { unit, summary } = cell;
  const { status } = summary;
  const place = { depth: 'area', unit: unit.id, area: summary.area } as const;
  return (
    <button
      type="button"
      className={mergeClasses(styles.square, status === null && styles.none)}
      style={status ? { backgroundColor: LEVEL_INK[status].fill, color: LEVEL_INK[status].font } : {}}
      aria-label={words}
      data-place={placeId(place)}
      onClick={() => acts.nation.look({ place })}
      onFocus={() => point(words)}
      onMouseEnter={() => point(words)}
    >
      {statusSymbol(status)}
      <span className={styles.sign}>
        {status !== null && isOpen(cell) && '?'}
        {isDirect(cell) && '*'}
      </span>
    </button>
  );
}
