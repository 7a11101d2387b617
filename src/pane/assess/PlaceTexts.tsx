import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { placeKey, type AssessmentPlace } from '../../core/assessment';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { KeptText } from './KeptText';
import { SourceFinding } from './SourceFinding';
import type { Assessing } from './useAssessing';

const useStyles = makeStyles({
  texts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

/** The note and the source of a place. */
export function PlaceTexts({ place, assessing }: { place: AssessmentPlace; assessing: Assessing }) {
  const styles = useStyles();
  const texts = useTexts(ASSESS_TEXTS);
  const { judged, readOnly, save } = assessing;
  const { cells } = judged.assessment;
  const { note, source } = judged.fields;
  const key = placeKey(place);
  if (!cells.note && !cells.source) return <Text>{texts.noCells}</Text>;
  const isFixed = (field: 'note' | 'source') => readOnly !== null || !cells[field] || cells[field].formula !== null;
  return (
    <div className={styles.texts}>
      <KeptText
        key={`${key} note`}
        field="note"
        label={place.dimension === null ? texts.areaNote : texts.note}
        hint={texts.noteHint}
        value={note}
        rows={3}
        isReadOnly={isFixed('note')}
        onSave={(text, seen) => save({ note: text }, { note: seen })}
      />
      <KeptText
        key={`${key} source`}
        field="source"
        label={texts.source}
        hint={texts.sourceHint}
        value={source}
        rows={1}
        isReadOnly={isFixed('source')}
        onSave={(text, seen) => save({ source: text }, { source: seen })}
        below={(text) => <SourceFinding source={text} />}
      />
    </div>
  );
}
