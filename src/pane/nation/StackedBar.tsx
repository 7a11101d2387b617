import { makeStyles } from '@fluentui/react-components';
import type { Counts } from '../../core/counts';
import { barSegments } from './barSegments';
import { barInk } from './statusInk';

const WIDTH = 100;
const GAP = 0.6;

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', forcedColorAdjust: 'none' },
});

/** How many have each colour, as a bar; the numbers stand beside it, in words. */
export function StackedBar({ counts, height }: { counts: Counts; height: number }) {
  const styles = useStyles();
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${WIDTH} 1`}
      height={height}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {barSegments(counts, WIDTH + GAP).map(({ status, x, width }) => (
        <rect key={status} x={x} width={width - GAP} height={1} fill={barInk(status).fill} />
      ))}
    </svg>
  );
}
