import { Button } from '@fluentui/react-components';
import type { AskedRemovals } from '../../commands/registers/registersState';
import { focusHeading } from '../parts/focusHeading';
import { ListSection } from '../parts/ListSection';
import { useListStyles } from '../parts/useListStyles';
import { useRegisters } from './useRegisters';

/** More are counted than listed. */
const SHOWN = 10;

/** Many rows at once that are gone from a table: were they meant to go? */
export function RegisterRemovals() {
  const { registers } = useRegisters();
  return registers.removals.map((asked) => <Asked key={asked.register} asked={asked} />);
}

function Asked({ asked }: { asked: AskedRemovals }) {
  const styles = useListStyles();
  const { state, registerTexts, acts } = useRegisters();
  const { register, sheet, rows } = asked;
  const id = `removals-${register}`;
  const idle = state.busy === null;
  const title = registerTexts.removals(rows.length, sheet);
  const choose = (kind: 'remove' | 'fetch') =>
    void acts.settleRows(rows.map((row) => ({ kind, register, id: row.id }))).then(() => focusHeading(id));
  const others = rows.length - SHOWN;
  return (
    <>
      <ListSection
        id={id}
        title={title}
        hint={registerTexts.removalsHint}
        {...(others > 0 ? { rest: registerTexts.others(others) } : {})}
      >
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.id}>{row.title}</li>
        ))}
      </ListSection>
      <div className={styles.choices} role="group" aria-label={title}>
        <Button size="small" disabledFocusable={!idle} onClick={() => choose('remove')}>
          {registerTexts.remove}
        </Button>
        <Button size="small" disabledFocusable={!idle} onClick={() => choose('fetch')}>
          {registerTexts.fetch}
        </Button>
      </div>
    </>
  );
}
