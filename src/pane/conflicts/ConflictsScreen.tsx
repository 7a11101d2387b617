import { Text } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { RegisterConflicts } from '../registers/RegisterConflicts';
import { Conflicts } from './Conflicts';

/** Everything that two people changed differently: judgements first, then rows of registers. */
export function ConflictsScreen() {
  const { state } = usePane();
  const texts = useTexts('conflict');
  const isNone = state.conflicts.length + state.registers.conflicts.length === 0;
  return (
    <>
      {isNone && <Text>{texts.none}</Text>}
      <Conflicts />
      <RegisterConflicts />
    </>
  );
}
