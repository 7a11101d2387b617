import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PlacedConflict } from '../../commands/conflicts';
import { sideOf, type Decision, type Side } from '../../commands/decision';
import { ConflictHistory } from './ConflictHistory';
import { conflictTitle, valueWord } from './conflictWords';
import { focusConflicts } from './focusConflicts';
import { OtherValue } from './OtherValue';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { CONFLICT_TEXTS } from '../texts/conflictTexts';
import { PANE_TEXTS } from '../texts/paneTexts';
import { useFormats } from '../parts/useFormats';

const useStyles = makeStyles({
  item: { justifyItems: 'stretch' },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  side: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  /** On one line, however long the names above them are. */
  take: { marginTop: 'auto' },
  start: { justifySelf: 'start' },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ConflictItemProps {
  readonly conflict: PlacedConflict;
  /** Whether it is among those to be decided together; `null` where there is no other. */
  readonly choice: { readonly isChosen: boolean; readonly onChoose: (isChosen: boolean) => void } | null;
}

/** One conflict: both values side by side, what was before, and the ways to end it. */
export function ConflictItem({ conflict, choice }: ConflictItemProps) {
  const [list, styles] = [useListStyles(), useStyles()];
  const { state, acts } = usePane();
  const { time: formatTime } = useFormats();
  const common = useTexts(PANE_TEXTS);
  const texts = useTexts(CONFLICT_TEXTS);
  const { field, theirs, base } = conflict;
  const title = conflictTitle(conflict, state.round?.strategy ?? '2024', texts);
  const word = (value: Decision['value']) => valueWord(field, value, texts);
  const decide = (value: Decision['value']) => void acts.decide([{ conflict, value }]).then(focusConflicts);
  const sides: [side: Side, title: string, who: string, take: string][] = [
    ['mine', texts.mine, texts.notSent, texts.keepMine],
    ['theirs', texts.theirs, texts.byAt(theirs.changedBy, formatTime(new Date(theirs.changedAt))), texts.takeTheirs],
  ];
  return (
    <li>
      <div role="group" aria-label={title} className={`${list.item} ${styles.item}`}>
        {choice ? (
          <Checkbox
            checked={choice.isChosen}
            aria-label={`${texts.choose}: ${title}`}
            label={<Text weight="semibold">{title}</Text>}
            onChange={(_, { checked }) => choice.onChoose(checked === true)}
          />
        ) : (
          <Text weight="semibold">{title}</Text>
        )}
        <div className={styles.sides}>
          {sides.map(([side, name, who, take]) => (
            <div key={side} className={styles.side}>
              <Text>{name}</Text>
              <p className={styles.value}>{word(sideOf(conflict, side))}</p>
              <Text size={200} className={styles.quiet}>
                {who}
              </Text>
              <Button
                size="small"
                className={styles.take}
                disabledFocusable={state.busy !== null}
                onClick={() => decide(sideOf(conflict, side))}
              >
                {take}
              </Button>
            </div>
          ))}
        </div>
        <Text className={styles.quiet}>
          {texts.base}: {word(base[field])}
        </Text>
        <OtherValue conflict={conflict} title={title} onDecide={decide} />
        <ConflictHistory conflict={conflict} title={title} />
        <Button size="small" appearance="subtle" className={styles.start} onClick={() => void acts.show(conflict)}>
          {common.goTo(`${conflict.sheet}!${conflict.address}`)}
        </Button>
      </div>
    </li>
  );
}
