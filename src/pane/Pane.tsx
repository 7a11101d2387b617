import { Button, makeStyles, Title3, tokens } from '@fluentui/react-components';
import { Actions } from './Actions';
import { BindSheet } from './BindSheet';
import { Busy } from './Busy';
import { Conflicts } from './Conflicts';
import { FailureMessage } from './FailureMessage';
import { Guide } from './Guide';
import { LeaderSections } from './LeaderSections';
import { Problems } from './Problems';
import { News } from './News';
import { usePane } from './paneContext';
import { OldEvidenceList } from './OldEvidenceList';
import { Refused } from './Refused';
import { Registers } from './registers/Registers';
import { Report } from './Report';
import { RoundAndMethod } from './RoundAndMethod';
import { SignInSection } from './SignInSection';
import { Suggestions } from './Suggestions';
import { SymbolsSwitch } from './SymbolsSwitch';
import { Undo } from './Undo';
import { Whereabouts } from './Whereabouts';
import { WorkReport } from './WorkReport';
import { WordlessFills } from './WordlessFills';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
    minHeight: '100vh',
    boxSizing: 'border-box',
  },
  foot: { marginTop: 'auto' },
});

/** The whole pane: where am I, what to do next, what came of it, and what needs a person. */
export function Pane({ onOtherLanguage }: { onOtherLanguage: () => void }) {
  const styles = useStyles();
  const { texts, language } = usePane();
  return (
    <main className={styles.pane}>
      <Title3 as="h1">{texts.title}</Title3>
      <Whereabouts />
      <SignInSection />
      <FailureMessage />
      <News />
      <Actions />
      <Busy />
      <WorkReport />
      <Report />
      <Undo />
      <Refused />
      <Conflicts />
      <Problems />
      <Registers />
      <WordlessFills />
      <Suggestions />
      <OldEvidenceList />
      <BindSheet />
      <SymbolsSwitch />
      <RoundAndMethod />
      <LeaderSections />
      <Guide />
      <div className={styles.foot}>
        <Button appearance="transparent" lang={language === 'sv' ? 'en' : 'sv'} onClick={onOtherLanguage}>
          {texts.otherLanguage}
        </Button>
      </div>
    </main>
  );
}
