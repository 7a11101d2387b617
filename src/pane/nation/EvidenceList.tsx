import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { AreaNumber, StrategyId } from '../../core/catalogue/strategies';
import { unitById, type Unit, type UnitId } from '../../core/catalogue/units';
import { fieldWords } from '../../core/registers/fieldWords';
import { registerById, type RegisterId } from '../../core/registers/registers';
import { said } from '../../core/registers/registerRow';
import type { RegisterRow } from '../../sync/registerProtocol';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import { evidenceOf } from './evidenceOf';
import { NationSection } from './NationSection';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  row: { display: 'grid', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
});

interface EvidenceListProps {
  readonly unit: Unit;
  readonly area: AreaNumber;
  readonly strategy: StrategyId;
}

/** The governing documents and initiatives that are registered where somebody judged. */
export function EvidenceList({ unit, area, strategy }: EvidenceListProps) {
  const texts = useTexts(NATION_TEXTS);
  const { documents, initiatives } = evidenceOf(unit, { area, strategy }, usePane().state.nation);
  return (
    <>
      <NationSection title={texts.documents}>
        <Rows register="documents" rows={documents} shown={['status', 'adoptedOn', 'validTo', 'words']} />
      </NationSection>
      <NationSection title={texts.initiatives}>
        <Rows register="initiatives" rows={initiatives} shown={['published', 'where', 'caveat']} />
      </NationSection>
    </>
  );
}

interface RowsProps {
  readonly register: RegisterId;
  readonly rows: readonly RegisterRow[];
  /** Fields that are told of beside the title and whose it is. */
  readonly shown: readonly string[];
}

function Rows({ register, rows, shown }: RowsProps) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = useTexts(NATION_TEXTS);
  if (!rows.length) return <Text>{texts.noneRegistered}</Text>;
  const fields = registerById(register).fields.filter(({ id }) => shown.includes(id));
  return (
    <ul className={styles.list}>
      {rows.map((row) => {
        const told = fields.flatMap((field) => {
          const value = said(row.fields, field.id);
          return value === '' ? [] : [`${field.heading[language]}: ${fieldWords(field, value, language)}`];
        });
        return (
          <li key={row.id} className={styles.row}>
            <Text>{said(row.fields, 'title')}</Text>
            <Text size={200} className={styles.detail}>
              {[unitById(said(row.fields, 'unit') as UnitId).name, ...told].join(' · ')}
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
