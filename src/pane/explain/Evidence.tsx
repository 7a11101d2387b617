import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ExplainedPlace } from '../../core/explainPlace';
import { usePane } from '../frame/paneContext';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { EXPLAIN_TEXTS } from '../texts/explainTexts';
import { evidenceSentence, hasOldEvidence } from './explainSentences';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  about: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXXS },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** How old each judgement is, and the way to judge it anew. */
export function Evidence({ found }: { found: ExplainedPlace }) {
  const styles = useStyles();
  const { state, acts, language } = usePane();
  const texts = useTexts(EXPLAIN_TEXTS);
  const formats = useFormats();
  const now = state.coverage?.asOf ?? '';
  const isMine = state.units.includes(found.place.unit);
  const judgeAnew = (dimension: (typeof found.dimensions)[number]['id']) => {
    acts.go('assess');
    void acts.goTo({ ...found.place, dimension });
  };
  return (
    <ul className={styles.list}>
      {found.dimensions.map((dimension) => (
        <li key={dimension.id} className={styles.item}>
          <div className={styles.about}>
            <Text weight="semibold">{dimension.title}</Text>
            <Text className={styles.muted}>{evidenceSentence(dimension, { texts, formats, language })}</Text>
            {hasOldEvidence(dimension, { now, months: found.method.evidenceMonths }) && (
              <Badge appearance="outline" color="informative">
                {texts.old}
              </Badge>
            )}
          </div>
          {isMine && (
            <Button size="small" aria-label={texts.assessThis(dimension.title)} onClick={() => judgeAnew(dimension.id)}>
              {texts.assess}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
