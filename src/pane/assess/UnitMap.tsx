import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { AssessmentPlace } from '../../core/assessment';
import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { areasOf } from '../../core/catalogue/strategies';
import { levelWord } from '../../core/level';
import { LEVEL_SYMBOL } from '../../workbook/palette';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { levelAt, type JudgedPlace } from './judgedPlaces';
import { areaName, dimensionName } from './placeNames';
import { useLevelInks } from './useLevelInks';

const useStyles = makeStyles({
  map: { width: '100%', tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: tokens.spacingHorizontalXXS },
  title: {
    textAlign: 'center',
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'bottom',
    padding: 0,
    // Where the pane is narrower than the words: they part rather than lose their end.
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
  areas: { width: '36px' },
  cell: {
    height: '28px',
    padding: 0,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    outlineOffset: '1px',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  here: {
    fontWeight: tokens.fontWeightBold,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThick} currentColor`,
    textDecorationLine: 'underline',
  },
});

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface UnitMapProps {
  readonly place: AssessmentPlace;
  readonly places: ReadonlyMap<string, JudgedPlace>;
  readonly onGo: (place: AssessmentPlace) => void;
}

/** All places of a unit, areas down and dimensions across: one stop for the tab key, then the arrows. */
export function UnitMap({ place, places, onGo }: UnitMapProps) {
  const styles = useStyles();
  const inks = useLevelInks();
  const { state } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const strategy = state.round?.strategy ?? '2024';
  const grid = useRef<HTMLTableElement>(null);
  const rows = areasOf(strategy).map(({ number: area }) =>
    [null, ...DIMENSIONS.map(({ id }) => id)].map((dimension): AssessmentPlace => ({
      unit: place.unit,
      area,
      dimension,
    })),
  );
  const isHere = (one: AssessmentPlace) => one.area === place.area && one.dimension === place.dimension;
  const [stop, setStop] = useState<{ of: AssessmentPlace; at: AssessmentPlace }>({ of: place, at: place });
  const at = isHere(stop.of) ? stop.at : place;
  const cellOf = ({ area, dimension }: AssessmentPlace) =>
    grid.current?.querySelector<HTMLElement>(`[data-place="${area}/${dimension ?? ''}"]`);

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows.findIndex(([first]) => first!.area === at.area);
    const column = rows[row]!.findIndex(({ dimension }) => dimension === at.dimension);
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onGo(at);
    }
    const move = MOVES[event.key];
    const to = move && rows[row + move[0]]?.[column + move[1]];
    if (!to) return;
    event.preventDefault();
    setStop({ of: place, at: to });
    cellOf(to)?.focus();
  };

  const roving = (one: AssessmentPlace) => ({
    'data-place': `${one.area}/${one.dimension ?? ''}`,
    tabIndex: one.area === at.area && one.dimension === at.dimension ? 0 : -1,
    'aria-current': isHere(one) ? ('location' as const) : undefined,
    onClick: () => onGo(one),
    onFocus: () => setStop({ of: place, at: one }),
  });
  return (
    <table ref={grid} role="grid" className={styles.map} aria-label={texts.map} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.title, styles.areas)}>
            {texts.area}
          </th>
          {DIMENSIONS.map(({ id, title }) => (
            <th key={id} scope="col" className={styles.title}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([whole, ...cells]) => (
          <tr key={whole!.area}>
            <th
              scope="row"
              className={mergeClasses(styles.cell, isHere(whole!) && styles.here)}
              title={areaName(whole!, strategy)}
              aria-label={texts.mapArea(areaName(whole!, strategy))}
              {...roving(whole!)}
            >
              {whole!.area}
            </th>
            {cells.map((one) => {
              const level = levelAt(places, one);
              const name = `${areaName(one, strategy)}, ${dimensionName(one, texts.wholeArea)}`;
              return (
                <td
                  key={one.dimension}
                  role="gridcell"
                  className={mergeClasses(styles.cell, inks[level ?? 'none'], isHere(one) && styles.here)}
                  title={texts.mapCell(name, levelWord(level))}
                  aria-label={texts.mapCell(name, levelWord(level))}
                  {...roving(one)}
                >
                  {level === null ? '–' : `${LEVEL_SYMBOL[level]} ${levelWord(level)}`}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
