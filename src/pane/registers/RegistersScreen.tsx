import { RegisterProblems } from './RegisterProblems';
import { RegisterRefusals } from './RegisterRefusals';
import { RegisterRemovals } from './RegisterRemovals';

/** All about registers that needs a person. */
export function RegistersScreen() {
  return (
    <>
      <RegisterRemovals />
      <RegisterRefusals />
      <RegisterProblems />
    </>
  );
}
