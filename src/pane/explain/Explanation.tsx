import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ExplainedPlace } from '../../core/explainPlace';
import type { Round } from '../../core/round';
import { usePane } from '../frame/paneContext';
import { CopyButton } from '../parts/CopyButton';
import { StatusWord } from '../parts/StatusWord';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { EXPLAIN_TEXTS } from '../texts/explainTexts';
import { Evidence } from './Evidence';
import { changeSentences, hasOwnEvidence, methodSentences, missingSentences, whySentences } from './explainSentences';
import { explanationText } from './explanationText';
import { Regions } from './Regions';
import { ScoreTable } from './ScoreTable';
import { Section } from './Section';
import { Sentences } from './Sentences';

const useStyles = makeStyles({
  explanation: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXL },
  verdict: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  muted: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: 'grid', rowGap: tokens.spacingVerticalXS },
});

/** Why a place has its colour, by what, what is missing, and what would change it. */
export function Explanation({ found, round }: { found: ExplainedPlace; round: Round }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = useTexts(EXPLAIN_TEXTS);
  const formats = useFormats();
  const tableId = useId();
  const words = { texts, formats, language };
  const changes = changeSentences(found, words);
  const { score, status } = found.area;
  const pointsText = found.dimension ? texts.areaPoints : texts.points;
  return (
    <div className={styles.explanation}>
      <div className={styles.verdict}>
        <StatusWord status={status} size="large" />
        {score !== null && <Text size={400}>{pointsText(formats.number(score))}</Text>}
      </div>
      <Section title={texts.why}>
        <Sentences lines={whySentences(found, words)} />
      </Section>
      {found.rollUp && (
        <Section title={texts.regions(found.dimension?.title ?? texts.wholeArea)}>
          <Regions rollUp={found.rollUp} ofAnswers={found.dimension !== null} />
        </Section>
      )}
      <Section title={texts.calculation} id={tableId}>
        <ScoreTable found={found} labelledBy={tableId} />
        <div className={styles.muted}>
          <Sentences lines={methodSentences(found, words)} />
        </div>
      </Section>
      <Section title={texts.missing}>
        <Sentences lines={missingSentences(found, words)} />
      </Section>
      {!found.rollUp && (
        <Section title={texts.changes}>
          {changes.length ? (
            <ul className={styles.list}>
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          ) : (
            <Text>{texts.noChange}</Text>
          )}
        </Section>
      )}
      {hasOwnEvidence(found) && (
        <Section title={texts.evidence}>
          <Evidence found={found} />
          <Text className={styles.muted}>{texts.oldAfter(found.method.evidenceMonths)}</Text>
        </Section>
      )}
      <CopyButton label={texts.copy} text={explanationText(found, round, words)} texts={texts} />
    </div>
  );
}
