import { Button, Text } from '@fluentui/react-components';
import type { OldEvidence } from '../../commands/oldEvidence';
import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { areaLabel, areasOf, type AreaNumber } from '../../core/catalogue/strategies';
import { ListSection } from '../parts/ListSection';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';
import { EVIDENCE_TEXTS } from '../texts/evidenceTexts';

/** As many as a person takes in at a time. */
const SHOWN = 4;

/** Judgements whose evidence is older than the round's limit, each with a jump to its cell and a way to say that it holds. */
export function OldEvidenceList() {
  const { state } = usePane();
  const texts = useTexts(EVIDENCE_TEXTS);
  const { oldEvidence, round } = state;
  if (!oldEvidence.length || !round) return null;
  const labels = new Map(areasOf(round.strategy).map((area) => [area.number, areaLabel(area)]));
  return (
    <ListSection
      id="old-evidence"
      title={texts.old(oldEvidence.length, round.method.evidenceMonths)}
      hint={texts.oldHint}
      rest={oldEvidence.length > SHOWN ? texts.more(oldEvidence.length - SHOWN) : ''}
    >
      {oldEvidence.slice(0, SHOWN).map((evidence) => (
        <OldEvidenceItem key={`${evidence.sheet}!${evidence.address}`} evidence={evidence} areas={labels} />
      ))}
    </ListSection>
  );
}

function OldEvidenceItem({ evidence, areas }: { evidence: OldEvidence; areas: ReadonlyMap<AreaNumber, string> }) {
  const styles = useListStyles();
  const { state, acts } = usePane();
  const common = useTexts(PANE_TEXTS);
  const texts = useTexts(EVIDENCE_TEXTS);
  const { place, judgedAt, sheet, address } = evidence;
  const where = `${areas.get(place.area)}, ${DIMENSIONS.find(({ id }) => id === place.dimension)?.title}`;
  return (
    <li className={styles.item}>
      <Text>{texts.judged(where, judgedAt.slice(0, 10))}</Text>
      <div className={styles.choices}>
        <Button
          size="small"
          disabledFocusable={state.busy !== null}
          aria-label={texts.stillHoldsAt(where)}
          onClick={() => void acts.confirmEvidence(evidence)}
        >
          {texts.stillHolds}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void acts.show({ sheet, address })}>
          {common.goTo(`${sheet}!${address}`)}
        </Button>
      </div>
    </li>
  );
}
