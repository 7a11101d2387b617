import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ExplainedPlace } from '../../core/explainPlace';
import { StatusWord } from '../parts/StatusWord';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { EXPLAIN_TEXTS } from '../texts/explainTexts';

const line = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, width: '100%', borderCollapse: 'collapse' },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  cell: {
    borderBottom: line,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  name: { fontWeight: tokens.fontWeightSemibold },
  sum: { fontWeight: tokens.fontWeightSemibold, borderBottom: 'none' },
});

/** The score as a small sum: what each dimension weighs and gives, and what it comes to. */
export function ScoreTable({ found, labelledBy }: { found: ExplainedPlace; labelledBy: string }) {
  const styles = useStyles();
  const texts = useTexts(EXPLAIN_TEXTS);
  const { number, share } = useFormats();
  const numeric = mergeClasses(styles.cell, styles.number);
  const sum = mergeClasses(styles.cell, styles.sum);
  const { score } = found.area;
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={styles.cell}>
            {texts.dimension}
          </th>
          <th scope="col" className={styles.cell}>
            {texts.level}
          </th>
          <th scope="col" className={numeric}>
            {texts.weight}
          </th>
          <th scope="col" className={numeric}>
            {texts.contribution}
          </th>
        </tr>
      </thead>
      <tbody>
        {found.dimensions.map((dimension) => {
          const isSelected = dimension.id === found.place.dimension;
          return (
            <tr
              key={dimension.id}
              className={mergeClasses(isSelected && styles.selected)}
              aria-current={isSelected || undefined}
            >
              <th scope="row" className={mergeClasses(styles.cell, isSelected && styles.name)}>
                {dimension.title}
              </th>
              <td className={styles.cell}>
                <StatusWord status={dimension.status} />
              </td>
              <td className={numeric}>{share(dimension.share)}</td>
              <td className={numeric}>
                {dimension.contribution === null ? texts.none : number(dimension.contribution)}
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3} className={sum}>
            {texts.score}
          </th>
          <td className={mergeClasses(sum, styles.number)}>{score === null ? texts.none : number(score)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
