import { Button, Text } from '@fluentui/react-components';
import type { PlacedConflict } from '../commands/conflicts';
import { DIMENSIONS } from '../core/catalogue/dimensions';
import { areaLabel, areasOf } from '../core/catalogue/strategies';
import { unitById } from '../core/catalogue/units';
import { levelWord } from '../core/level';
import { fieldsOf } from '../sync/mergeRound';
import { focusHeading } from './focusHeading';
import { ListSection } from './ListSection';
import { usePane } from './paneContext';
import { useListStyles } from './useListStyles';

/** Places that two people changed differently: both values, who and when, and the choice. */
export function Conflicts() {
  const { state, texts } = usePane();
  if (!state.conflicts.length) return null;
  return (
    <ListSection id="conflicts" title={texts.conflicts(state.conflicts.length)}>
      {state.conflicts.map((conflict) => (
        <ConflictItem key={`${conflict.sheet}!${conflict.address} ${conflict.field}`} conflict={conflict} />
      ))}
    </ListSection>
  );
}

function ConflictItem({ conflict }: { conflict: PlacedConflict }) {
  const styles = useListStyles();
  const { state, texts, acts, formatTime } = usePane();
  const { place, field, mine, theirs } = conflict;
  const value = (fields: typeof mine) => (field === 'level' ? levelWord(fields.level) : fields[field] || texts.empty);
  const area = areasOf(state.round?.strategy ?? '2024').find(({ number }) => number === place.area)!;
  const dimension = DIMENSIONS.find(({ id }) => id === place.dimension)?.title ?? texts.remark;
  const where = `${unitById(place.unit).name}: ${areaLabel(area)}, ${dimension} (${texts.fields[field]})`;
  const idle = state.busy === null;
  // The buttons go with the conflict: the focus then belongs to what comes next.
  const choose = (side: 'mine' | 'theirs') => void acts.resolve(conflict, side).then(() => focusHeading('conflicts'));
  return (
    <li className={styles.item}>
      <Text weight="semibold">{where}</Text>
      <Text>
        {texts.mine}: {value(mine)}
      </Text>
      <Text>
        {texts.theirs(theirs.changedBy, formatTime(new Date(theirs.changedAt)))}: {value(fieldsOf(theirs))}
      </Text>
      <div className={styles.choices} role="group" aria-label={where}>
        <Button size="small" disabledFocusable={!idle} onClick={() => choose('mine')}>
          {texts.keepMine}
        </Button>
        <Button size="small" disabledFocusable={!idle} onClick={() => choose('theirs')}>
          {texts.takeTheirs}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void acts.show(conflict)}>
          {texts.goTo(`${conflict.sheet}!${conflict.address}`)}
        </Button>
      </div>
    </li>
  );
}
