import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { DIMENSIONS } from '../core/catalogue/dimensions';
import { areaLabel, areasOf } from '../core/catalogue/strategies';
import { EVIDENCE_TEXTS } from './evidenceTexts';
import { usePane } from './paneContext';
import { useListStyles } from './useListStyles';

/** As many as a person takes in at a time. */
const SHOWN = 4;

/** Judgements whose evidence is older than the round's limit, each with a jump to its cell. */
export function OldEvidenceList() {
  const styles = useListStyles();
  const { state, acts, texts: common, language } = usePane();
  const texts = EVIDENCE_TEXTS[language];
  const { oldEvidence, round } = state;
  if (!oldEvidence.length || !round) return null;
  const labels = new Map(areasOf(round.strategy).map((area) => [area.number, areaLabel(area)]));
  return (
    <section className={styles.section} aria-labelledby="old-evidence">
      <Subtitle2 as="h2" id="old-evidence">
        {texts.old(oldEvidence.length, round.method.evidenceMonths)}
      </Subtitle2>
      <Text>{texts.oldHint}</Text>
      <ul className={styles.list}>
        {oldEvidence.slice(0, SHOWN).map(({ place, judgedAt, sheet, address }) => (
          <li key={`${sheet}!${address}`} className={styles.item}>
            <Text>
              {texts.judged(
                `${labels.get(place.area)}, ${DIMENSIONS.find(({ id }) => id === place.dimension)?.title}`,
                judgedAt.slice(0, 10),
              )}
            </Text>
            <Button size="small" onClick={() => void acts.show({ sheet, address })}>
              {common.goTo(`${sheet}!${address}`)}
            </Button>
          </li>
        ))}
      </ul>
      {oldEvidence.length > SHOWN && <Text>{texts.more(oldEvidence.length - SHOWN)}</Text>}
    </section>
  );
}
