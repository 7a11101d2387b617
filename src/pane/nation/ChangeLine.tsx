import { makeStyles, tokens } from '@fluentui/react-components';

const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;

const useStyles = makeStyles({
  line: { display: 'block', width: '100%', overflow: 'visible' },
  scale: { stroke: tokens.colorNeutralStroke1 },
  change: { stroke: tokens.colorBrandStroke1 },
  earlier: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandStroke1 },
  later: { fill: tokens.colorBrandStroke1 },
});

/** A score of 0–100 in two rounds: a ring where it was, a dot where it is. The numbers stand beside it. */
export function ChangeLine({ earlier, later }: { earlier: number; later: number }) {
  const styles = useStyles();
  return (
    <svg className={styles.line} height={HEIGHT} aria-hidden="true" focusable="false">
      <line className={styles.scale} x1="0%" x2="100%" y1={MIDDLE} y2={MIDDLE} strokeWidth={1} />
      <line className={styles.change} x1={`${earlier}%`} x2={`${later}%`} y1={MIDDLE} y2={MIDDLE} strokeWidth={3} />
      <circle className={styles.earlier} cx={`${earlier}%`} cy={MIDDLE} r={5} strokeWidth={2} />
      <circle className={styles.later} cx={`${later}%`} cy={MIDDLE} r={5} />
    </svg>
  );
}
