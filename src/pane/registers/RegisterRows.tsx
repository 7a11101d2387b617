import { Button, Link, Subtitle2, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { ALL_ROWS, filterRows } from '../../core/registers/filterRows';
import type { RegisterId } from '../../core/registers/registers';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ROW_TEXTS } from '../texts/rowTexts';
import { RowCard } from './RowCard';
import { RowFilterFields } from './RowFilterFields';
import { useRegister } from './useRegister';
import { useRowStyles } from './useRowStyles';

/** So many rows are shown at first, and so many more each time. */
const PAGE = 25;

/** The rows of a register: the person's own units' first. */
export function RegisterRows({ id }: { id: RegisterId }) {
  const styles = useRowStyles();
  const { acts, language, state } = usePane();
  const texts = useTexts(ROW_TEXTS);
  const { register, list, units } = useRegister(id);
  const [filter, setFilter] = useState(ALL_ROWS);
  const [most, setMost] = useState(PAGE);
  const all = list?.rows ?? [];
  const found = filterRows(all, filter, { register, units, language });
  const rest = found.length - most;
  const [only] = units;
  const suggested: Readonly<Record<string, string>> = only && units.length === 1 ? { unit: only } : {};
  return (
    <section className={styles.view} aria-labelledby="register-rows">
      <Link as="button" className={styles.start} onClick={() => acts.registers.show(null)}>
        {texts.allRegisters}
      </Link>
      <Subtitle2 as="h2" id="register-rows" tabIndex={-1} className={styles.heading}>
        {register.title[language]}
      </Subtitle2>
      {list && <Text className={styles.quiet}>{list.sheet === null ? texts.atHub : texts.inSheet(list.sheet)}</Text>}
      {only ? (
        <Button
          className={styles.start}
          appearance="primary"
          disabledFocusable={state.busy !== null}
          onClick={() => acts.registers.add(id, suggested)}
        >
          {texts.add}
        </Button>
      ) : (
        <Text>{texts.mayNotAdd}</Text>
      )}
      {all.length > 0 && <RowFilterFields register={register} filter={filter} onFilter={setFilter} />}
      <Text role="status" className={styles.quiet}>
        {list ? foundText() : state.offlineSince ? texts.unread : texts.reading}
      </Text>
      <ul className={styles.list} aria-label={register.title[language]}>
        {found.slice(0, most).map((row) => (
          <li key={row.id || `row ${row.place?.row}`}>
            <RowCard register={register} row={row} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.start} onClick={() => setMost(most + PAGE)}>
          {texts.more(Math.min(rest, PAGE))}
        </Button>
      )}
    </section>
  );

  function foundText(): string {
    if (!all.length) return texts.none;
    return found.length ? texts.found({ found: Math.min(most, found.length), all: all.length }) : texts.noneFound;
  }
}
