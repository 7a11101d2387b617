import { Text } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { CONFLICT_TEXTS } from '../texts/conflictTexts';
import { RegisterConflicts } from '../registers/RegisterConflicts';
import { Conflicts } from './Conflicts';

/** Everything that two people changed differently: judgements first, then rows of registers. */
export function ConflictsScreen() {
  const { state } = usePane();
  const texts = useTexts(CONFLICT_TEXTS);
  const isNone = state.conflicts.length + state.registers.conflicts.length === 0;
  return (
    <>
      {isNone && <Text>{texts.none}</Text>}
      <Conflicts />
      <RegisterConflicts />
    </>
  );
}
