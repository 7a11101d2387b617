import { LeaderSections } from './LeaderSections';
import { RoundAndMethod } from './RoundAndMethod';

/** The round and its method, for everybody to read; for the process leader also to change, with who may do what. */
export function RoundScreen() {
  return (
    <>
      <RoundAndMethod />
      <LeaderSections />
    </>
  );
}
