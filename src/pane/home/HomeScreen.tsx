import { FirstRun } from '../firstRun/FirstRun';
import { RegisterReport } from '../registers/RegisterReport';
import { Actions } from './Actions';
import { News } from './News';
import { OldEvidenceList } from './OldEvidenceList';
import { Problems } from './Problems';
import { Progress } from './Progress';
import { Refused } from './Refused';
import { Report } from './Report';
import { RoundChoice } from './RoundChoice';
import { Suggestions } from './Suggestions';
import { Unsent } from './Unsent';
import { Whereabouts } from './Whereabouts';
import { WordlessFills } from './WordlessFills';
import { WorkReport } from './WorkReport';

/** How far have I come, what to do next, what came of it, and what needs a person. */
export function HomeScreen() {
  return (
    <FirstRun>
      <Progress />
      <RoundChoice />
      <Unsent />
      <News />
      <Actions />
      <WorkReport />
      <Report />
      <RegisterReport />
      <Refused />
      <Problems />
      <WordlessFills />
      <Suggestions />
      <OldEvidenceList />
      <Whereabouts />
    </FirstRun>
  );
}
