import { makeStyles, tokens } from '@fluentui/react-components';
import type { Field } from '../../core/registers/field';
import { fieldWords } from '../../core/registers/fieldWords';
import { said, type RowFields } from '../../core/registers/registerRow';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { REGISTER_TEXTS } from '../texts/registerTexts';

const useStyles = makeStyles({
  sides: { width: '100%', tableLayout: 'fixed', borderSpacing: 0 },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
});

/** What one of two people says: in words, and their row; `null`: they removed it. */
export interface Side {
  readonly heading: string;
  readonly row: RowFields | null;
}

/** Two people's words for the same row side by side, a line for each field. */
export function FieldSides({ fields, mine, theirs }: { fields: readonly Field[]; mine: Side; theirs: Side }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = useTexts(REGISTER_TEXTS);
  const words = ({ row }: Side, field: Field) => {
    if (row === null) return texts.removed;
    return fieldWords(field, said(row, field.id), language) || texts.empty;
  };
  return (
    <table className={styles.sides}>
      <thead>
        <tr>
          <td className={styles.cell} />
          <th scope="col" className={styles.cell}>
            {mine.heading}
          </th>
          <th scope="col" className={styles.cell}>
            {theirs.heading}
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.id}>
            <th scope="row" className={styles.cell}>
              {field.heading[language]}
            </th>
            <td className={styles.cell}>{words(mine, field)}</td>
            <td className={styles.cell}>{words(theirs, field)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
