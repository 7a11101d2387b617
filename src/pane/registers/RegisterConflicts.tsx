import { Button, Text } from '@fluentui/react-components';
import type { PlacedRowConflict } from '../../commands/registers/registersState';
import { said } from '../../core/registers/registerRow';
import { registerById } from '../../core/registers/registers';
import { focusHeading } from '../parts/focusHeading';
import { ListSection } from '../parts/ListSection';
import { useListStyles } from '../parts/useListStyles';
import { FieldSides } from './FieldSides';
import { useRegisters } from './useRegisters';
import { useFormats } from '../parts/useFormats';

/** Rows that two people changed differently: both sides, who and when, and the choice. */
export function RegisterConflicts() {
  const { registers, registerTexts } = useRegisters();
  const { conflicts } = registers;
  if (!conflicts.length) return null;
  return (
    <ListSection id="register-conflicts" title={registerTexts.conflicts(conflicts.length)}>
      {conflicts.map((conflict) => (
        <RowConflictItem key={`${conflict.register} ${conflict.id}`} conflict={conflict} />
      ))}
    </ListSection>
  );
}

function RowConflictItem({ conflict }: { conflict: PlacedRowConflict }) {
  const styles = useListStyles();
  const { state, acts, texts, registerTexts, language } = useRegisters();
  const { register, id, sheet, address, title } = conflict;
  const where = `${registerById(register).title[language]}: ${title}`;
  const idle = state.busy === null;
  // The buttons go with the conflict: the focus then belongs to what comes next.
  const choose = (kind: 'mine' | 'theirs') =>
    void acts.settleRows([{ kind, register, id, conflict }]).then(() => focusHeading('register-conflicts'));
  return (
    <li className={styles.item}>
      <Text weight="semibold">{where}</Text>
      <Sides conflict={conflict} />
      <div className={styles.choices} role="group" aria-label={where}>
        <Button size="small" disabledFocusable={!idle} onClick={() => choose('mine')}>
          {registerTexts.keepMine}
        </Button>
        <Button size="small" disabledFocusable={!idle} onClick={() => choose('theirs')}>
          {registerTexts.takeTheirs}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void acts.show(conflict)}>
          {texts.goTo(`${sheet}!${address}`)}
        </Button>
      </div>
    </li>
  );
}

/** Mine and theirs, with the fields that differ; of a row that one side removed, all that it says. */
function Sides({ conflict }: { conflict: PlacedRowConflict }) {
  const { registerTexts } = useRegisters();
  const formats = useFormats();
  const { register, fields, mine, theirs } = conflict;
  const hub = theirs.removed ? null : theirs.fields;
  const all = registerById(register).fields;
  return (
    <FieldSides
      fields={all.filter(({ id }) => (fields.length ? fields.includes(id) : said(mine ?? hub, id) !== ''))}
      mine={{ heading: registerTexts.mine, row: mine }}
      theirs={{ heading: registerTexts.theirs(theirs.changedBy, formats.time(new Date(theirs.changedAt))), row: hub }}
    />
  );
}
