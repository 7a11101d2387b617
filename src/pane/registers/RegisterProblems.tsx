import { Button, Text } from '@fluentui/react-components';
import type { RegisterProblem } from '../../commands/registers/registersState';
import type { Language } from '../../core/language';
import { fieldFaultText, missingFieldText } from '../../core/registers/fieldFaultText';
import { fieldById, registerById } from '../../core/registers/registers';
import { ListSection } from '../parts/ListSection';
import { useListStyles } from '../parts/useListStyles';
import type { RegisterTexts } from '../texts/registerTexts';
import { useRegisters } from './useRegisters';

/** What keeps rows from being synced, each with a jump to its cell. */
export function RegisterProblems() {
  const styles = useListStyles();
  const { registers, registerTexts, texts, language, acts } = useRegisters();
  const { problems } = registers;
  if (!problems.length) return null;
  return (
    <ListSection id="register-problems" title={registerTexts.problems(problems.length)}>
      {problems.map((problem) => (
        <li key={`${problem.kind} ${problem.sheet}!${problem.address} ${fieldOf(problem)}`} className={styles.item}>
          <Text>
            {registerTexts.onSheet(
              registerById(problem.register).title[language],
              problemText(problem, registerTexts, language),
            )}
          </Text>
          <Button size="small" onClick={() => void acts.show(problem)}>
            {texts.goTo(`${problem.sheet}!${problem.address}`)}
          </Button>
        </li>
      ))}
    </ListSection>
  );
}

function fieldOf(problem: RegisterProblem): string {
  return 'field' in problem ? problem.field : '';
}

function problemText(problem: RegisterProblem, texts: RegisterTexts, language: Language): string {
  const field = (id: string) => fieldById(registerById(problem.register), id);
  switch (problem.kind) {
    case 'fault':
      return fieldFaultText(field(problem.field), problem.fault, problem.written, language);
    case 'missing':
      return missingFieldText(field(problem.field), language);
    case 'missingColumn':
      return texts.missingColumn(field(problem.field).heading.sv);
    case 'noKeys':
      return texts.noKeys;
    case 'noRoom':
      return texts.noRoom(problem.count);
  }
}
