import { RegisterConflicts } from './RegisterConflicts';
import { RegisterProblems } from './RegisterProblems';
import { RegisterRefusals } from './RegisterRefusals';
import { RegisterRemovals } from './RegisterRemovals';
import { RegisterReport } from './RegisterReport';

/** All about registers: what came of the last sync, and what needs a person. */
export function Registers() {
  return (
    <>
      <RegisterReport />
      <RegisterRemovals />
      <RegisterConflicts />
      <RegisterRefusals />
      <RegisterProblems />
    </>
  );
}
