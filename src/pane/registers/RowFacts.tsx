import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Field } from '../../core/registers/field';
import { fieldWords } from '../../core/registers/fieldWords';
import { said, type RowFields } from '../../core/registers/registerRow';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ROW_TEXTS } from '../texts/rowTexts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, whiteSpace: 'pre-line' },
});

/** What a row says, to read: each field's words under its name. */
export function RowFacts({ fields, row }: { fields: readonly Field[]; row: RowFields }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = useTexts(ROW_TEXTS);
  return (
    <dl className={styles.facts} aria-label={texts.facts}>
      {fields.map((field) => {
        const words = fieldWords(field, said(row, field.id), language);
        return (
          <div key={field.id}>
            <dt className={styles.term}>{field.heading[language]}</dt>
            <dd className={styles.value}>
              {field.form.kind === 'link' ? (
                <Link href={words} target="_blank" rel="noopener noreferrer">
                  {words}
                </Link>
              ) : (
                words
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
