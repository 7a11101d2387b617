import { makeStyles, Text, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import { NATION } from '../../core/catalogue/units';
import type { RoundCoverage } from '../../core/roundCoverage';
import { useTexts } from '../parts/useTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import { HeadingButton } from './HeadingButton';
import { heatGroups } from './heatGroups';
import { HeatLegend } from './HeatLegend';
import { HeatMapRow } from './HeatMapRow';

const useStyles = makeStyles({
  map: { width: '100%', tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: '2px' },
  unit: { width: '32%' },
  corner: { textAlign: 'start', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  heading: { padding: 0 },
  /** Stays in sight below the map, and says in words what is pointed at. */
  readout: {
    position: 'sticky',
    bottom: 0,
    minHeight: `calc(3 * ${tokens.lineHeightBase200})`,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Every unit and area in its colour. One stop for the Tab key; the arrows move about in it. */
export function HeatMap({ coverage }: { coverage: RoundCoverage }) {
  const styles = useStyles();
  const texts = useTexts(NATION_TEXTS);
  const groups = useMemo(() => heatGroups(coverage), [coverage]);
  const arrows = useArrowNavigationGroup({ axis: 'grid', memorizeCurrent: true });
  const [pointedAt, setPointedAt] = useState('');
  const point = useCallback((words: string) => setPointedAt(words), []);
  const { strategy } = coverage.round;
  return (
    <div>
      <table className={styles.map} role="grid" aria-label={texts.map} {...arrows}>
        <colgroup>
          <col className={styles.unit} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {texts.unit}
            </th>
            {areasOf(strategy).map((area) => (
              <th key={area.number} scope="col" className={styles.heading}>
                <HeadingButton
                  place={{ depth: 'area', unit: NATION.id, area: area.number }}
                  name={areaLabel(area)}
                  point={point}
                >
                  {area.number}
                </HeadingButton>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ group, regions }) => (
          <tbody key={group.unit.id}>
            {[group, ...regions].map((row) => (
              <HeatMapRow key={row.unit.id} row={row} strategy={strategy} point={point} />
            ))}
          </tbody>
        ))}
      </table>
      <div className={styles.readout} aria-hidden="true">
        <Text size={200}>{pointedAt || texts.mapHint}</Text>
      </div>
      <HeatLegend />
    </div>
  );
}
