import { Badge, CompoundButton, makeStyles, tokens } from '@fluentui/react-components';
import type { ListedRow } from '../../commands/registers/openRegisters';
import { findUnit } from '../../core/catalogue/units';
import { fieldWords } from '../../core/registers/fieldWords';
import { said } from '../../core/registers/registerRow';
import type { Register } from '../../core/registers/registers';
import { rowTitle } from '../../core/registers/rowTitle';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ROW_TEXTS } from '../texts/rowTexts';
import { useRowStyles } from './useRowStyles';

const useStyles = makeStyles({
  title: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
  },
  badges: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** A row in short: what names it, whose it is, what it is about and by when; and what is special about it. */
export function RowCard({ register, row }: { register: Register; row: ListedRow }) {
  const rows = useRowStyles();
  const styles = useStyles();
  const { acts, language } = usePane();
  const texts = useTexts(ROW_TEXTS);
  const title = rowTitle(register, row.fields);
  const facts = register.fields
    .filter(({ form, id }) => (form.kind === 'area' || form.kind === 'choice' || id === 'due') && said(row.fields, id))
    .slice(0, MOST_FACTS)
    .map((field) => fieldWords(field, said(row.fields, field.id), language));
  const unit = findUnit(said(row.fields, 'unit'))?.shortName;
  return (
    <CompoundButton
      className={rows.line}
      onClick={() => acts.registers.open(register.id, row)}
      secondaryContent={
        <>
          <span>{[...(unit ? [unit] : []), ...facts].join(' · ')}</span>
          <span className={styles.badges}>
            {row.source !== null && <Badge appearance="outline">{texts.ofSource}</Badge>}
            {row.faults.length > 0 && (
              <Badge appearance="outline" color="danger">
                {texts.faulty}
              </Badge>
            )}
            {row.isUnsent && (
              <Badge appearance="outline" color="informative">
                {texts.unsent}
              </Badge>
            )}
          </span>
        </>
      }
    >
      <span className={styles.title}>{title}</span>
    </CompoundButton>
  );
}

/** More than these make a card long. */
const MOST_FACTS = 2;
