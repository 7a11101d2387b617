import { OldEvidenceList } from './OldEvidenceList';
import { Suggestions } from './Suggestions';
import { WordlessFills } from './WordlessFills';

/** Judgements that wait for a person: colours without a word, what documents point to, and evidence that has aged. */
export function Judgements() {
  return (
    <>
      <WordlessFills />
      <Suggestions />
      <OldEvidenceList />
    </>
  );
}
