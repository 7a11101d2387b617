import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { SessionState } from '../../commands/state';
import type { Round } from '../../core/round';
import { MethodFacts } from './MethodFacts';
import { MethodForm } from './MethodForm';
import { NewRound } from './NewRound';
import { usePane } from '../frame/paneContext';
import { RoundDecisions } from './RoundDecisions';
import { RoundFacts } from './RoundFacts';
import { useMethodDraft } from './useMethodDraft';
import { useTexts } from '../parts/useTexts';
import { METHOD_TEXTS } from '../texts/methodTexts';

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalS },
});

/** How the round is judged, for everybody to read and for the process leader to change. */
export function RoundAndMethod() {
  const round = shownRound(usePane().state);
  return round && <Sections round={round} />;
}

function Sections({ round }: { round: Round }) {
  const styles = useStyles();
  const { state } = usePane();
  const texts = useTexts(METHOD_TEXTS);
  const draft = useMethodDraft(round);
  const isLeader = state.me?.role === 'processLeader';
  return (
    <Accordion collapsible multiple defaultOpenItems="method">
      <AccordionItem value="method">
        <AccordionHeader as="h2">{texts.title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <RoundFacts round={round} />
          {isLeader && !round.closed ? (
            <MethodForm round={round} draft={draft} />
          ) : (
            <MethodFacts method={round.method} />
          )}
          {isLeader && <RoundDecisions round={round} />}
        </AccordionPanel>
      </AccordionItem>
      {isLeader && (
        <AccordionItem value="new">
          <AccordionHeader as="h2">{texts.newRound}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <NewRound />
          </AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  );
}

/** The workbook's round, or that of new workbooks; as the hub last told it, which may be newer than the sheets. */
function shownRound({ round, model }: SessionState): Round | null {
  const id = round?.id ?? model?.currentRound;
  return model?.rounds.find((one) => one.id === id) ?? null;
}
