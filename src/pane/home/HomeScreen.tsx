import { FirstRun } from '../firstRun/FirstRun';
import { usePane } from '../frame/paneContext';
import { ScreenBoundary } from '../frame/ScreenBoundary';
import { useFetched } from '../frame/useFetched';
import { RegisterReport } from '../registers/RegisterReport';
import { Actions } from './Actions';
import { News } from './News';
import { Problems } from './Problems';
import { Progress } from './Progress';
import { Refused } from './Refused';
import { Report } from './Report';
import { RoundChoice } from './RoundChoice';
import { Unsent } from './Unsent';
import { Whereabouts } from './Whereabouts';
import { WorkReport } from './WorkReport';

// Not every day has any, and the first screen is to be light.
const fetchJudgements = async () => (await import('./Judgements')).Judgements;

/** How far have I come, what to do next, what came of it, and what needs a person. */
export function HomeScreen() {
  const { fills, suggestions, oldEvidence } = usePane().state;
  const waits = [fills, suggestions, oldEvidence].some(({ length }) => length > 0);
  const Judgements = useFetched(fetchJudgements, waits);
  return (
    <FirstRun>
      <Progress />
      <RoundChoice />
      <Unsent />
      <News />
      <Actions />
      {/* What comes below this comes and goes; nothing that stands is to move for it. */}
      <Whereabouts />
      <WorkReport />
      <Report />
      <RegisterReport />
      <Refused />
      <Problems />
      {waits && Judgements && (
        <ScreenBoundary>
          <Judgements />
        </ScreenBoundary>
      )}
    </FirstRun>
  );
}
