import { Actions } from './Actions';
import { News } from './News';
import { OldEvidenceList } from './OldEvidenceList';
import { Problems } from './Problems';
import { Refused } from './Refused';
import { Report } from './Report';
import { Suggestions } from './Suggestions';
import { Whereabouts } from './Whereabouts';
import { WordlessFills } from './WordlessFills';
import { WorkReport } from './WorkReport';
import { RegisterReport } from '../registers/RegisterReport';

/** Where am I, what to do next, what came of it, and what needs a person. */
export function HomeScreen() {
  return (
    <>
      <Whereabouts />
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
    </>
  );
}
