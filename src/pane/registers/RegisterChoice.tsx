import { CompoundButton, Subtitle2, Text } from '@fluentui/react-components';
import { said } from '../../core/registers/registerRow';
import { REGISTERS, type Register } from '../../core/registers/registers';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ROW_TEXTS } from '../texts/rowTexts';
import { useRegister } from './useRegister';
import { useRowStyles } from './useRowStyles';

/** The registers to choose among, each with how many rows it has and how many of them are of the person's own units. */
export function RegisterChoice() {
  const styles = useRowStyles();
  const texts = useTexts(ROW_TEXTS);
  return (
    <section className={styles.view} aria-labelledby="registers-all">
      <Subtitle2 as="h2" id="registers-all" tabIndex={-1} className={styles.heading}>
        {texts.allRegisters}
      </Subtitle2>
      <Text>{texts.intro}</Text>
      <ul className={styles.list}>
        {REGISTERS.map((register) => (
          <li key={register.id}>
            <RegisterLine register={register} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RegisterLine({ register: { id, title } }: { register: Register }) {
  const styles = useRowStyles();
  const { acts, language } = usePane();
  const { list, units } = useRegister(id);
  const texts = useTexts(ROW_TEXTS);
  const mine = list?.rows.filter(({ fields }) => units.includes(said(fields, 'unit'))).length ?? 0;
  return (
    <CompoundButton
      className={styles.line}
      secondaryContent={list ? texts.counts({ all: list.rows.length, mine }) : texts.reading}
      onClick={() => acts.registers.show(id)}
    >
      {title[language]}
    </CompoundButton>
  );
}
