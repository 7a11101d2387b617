import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PlacedRowConflict } from '../../commands/registers/registersState';
import { fieldWords } from '../../core/registers/fieldWords';
import { said, type RowFields } from '../../core/registers/registerRow';
import { registerById } from '../../core/registers/registers';
import { focusHeading } from '../parts/focusHeading';
import { ListSection } from '../parts/ListSection';
import { useListStyles } from '../parts/useListStyles';
import { useRegisters } from './useRegisters';
import { useFormats } from '../parts/useFormats';

const useStyles = makeStyles({
  sides: { width: '100%', tableLayout: 'fixed', borderSpacing: 0 },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
});

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

/** Mine and theirs side by side, a line for each field that differs. */
function Sides({ conflict }: { conflict: PlacedRowConflict }) {
  const styles = useStyles();
  const { registerTexts, language } = useRegisters();
  const { time: formatTime } = useFormats();
  const { register, fields, mine, theirs } = conflict;
  const hub = theirs.removed ? null : theirs.fields;
  const all = registerById(register).fields;
  const shown = fields.length
    ? all.filter(({ id }) => fields.includes(id))
    : all.filter(({ id }) => said(mine ?? hub, id) !== '');
  const side = (row: RowFields | null, field: (typeof all)[number]) => {
    if (row === null) return registerTexts.removed;
    return fieldWords(field, said(row, field.id), language) || registerTexts.empty;
  };
  return (
    <table className={styles.sides}>
      <thead>
        <tr>
          <td className={styles.cell} />
          <th scope="col" className={styles.cell}>
            {registerTexts.mine}
          </th>
          <th scope="col" className={styles.cell}>
            {registerTexts.theirs(theirs.changedBy, formatTime(new Date(theirs.changedAt)))}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((field) => (
          <tr key={field.id}>
            <th scope="row" className={styles.cell}>
              {field.heading[language]}
            </th>
            <td className={styles.cell}>{side(mine, field)}</td>
            <td className={styles.cell}>{side(hub, field)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
