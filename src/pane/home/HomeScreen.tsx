import { FirstRun } from '../firstRun/FirstRun';
import { onDemand } from '../frame/onDemand';
import { usePane } from '../frame/paneContext';
import { ScreenBoundary } from '../frame/ScreenBoundary';
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
const Judgements = onDemand(async () => (await import('./Judgements')).Judgements);

/** How far have I come, what to do next, what came of it, and what needs a person. */
export function HomeScreen() {
  const { fills, suggestions, oldEvidence } = usePane().state;
  const waits = [fills, suggestions, oldEvidence].some(({ length }) => length > 0);
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
      {waits && (
        <ScreenBoundary>
          <Judgements />
        </ScreenBoundary>
      )}
      <Whereabouts />
    </FirstRun>
  );
}
