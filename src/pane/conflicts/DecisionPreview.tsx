import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { conflictKey, type PlacedConflict } from '../../commands/conflicts';
import { previewDecision, sideOf, type Decision, type Side } from '../../commands/decision';
import { conflictTitle, valueWord } from './conflictWords';
import { focusConflicts } from './focusConflicts';
import { focusHeading } from '../parts/focusHeading';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { CONFLICT_TEXTS } from '../texts/conflictTexts';

const HEADING = 'conflict-preview';

const useStyles = makeStyles({
  preview: {
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  value: { overflowWrap: 'anywhere' },
});

interface DecisionPreviewProps {
  readonly conflicts: readonly PlacedConflict[];
  readonly side: Side;
  readonly onClose: () => void;
}

/** What each cell and the hub would become, before it is done; then it is done as one act. */
export function DecisionPreview({ conflicts, side, onClose }: DecisionPreviewProps) {
  const [list, styles] = [useListStyles(), useStyles()];
  const { state, acts } = usePane();
  const texts = useTexts(CONFLICT_TEXTS);
  useEffect(() => focusHeading(HEADING), []);
  const decisions = conflicts.map((conflict): Decision => ({ conflict, value: sideOf(conflict, side) }));
  const close = () => {
    onClose();
    focusConflicts();
  };
  const carryOut = () => void acts.decide(decisions).then(close);
  const title = side === 'mine' ? texts.previewMine : texts.previewTheirs;
  return (
    <section className={`${list.section} ${styles.preview}`} aria-labelledby={HEADING}>
      <Subtitle2 as="h3" id={HEADING}>
        {title(conflicts.length)}
      </Subtitle2>
      <ul className={list.list}>
        {decisions.map((decision) => {
          const { conflict } = decision;
          const word = (value: Decision['value']) => valueWord(conflict.field, value, texts);
          const change = ({ from, to }: { from: Decision['value']; to: Decision['value'] }) =>
            from === to ? texts.stays(word(from)) : texts.became(word(from), word(to));
          const { workbook, hub } = previewDecision(decision);
          return (
            <li key={conflictKey(conflict)} className={list.item}>
              <Text weight="semibold">{conflictTitle(conflict, state.round?.strategy ?? '2024', texts)}</Text>
              <Text className={styles.value}>
                {texts.inWorkbook}: {change(workbook)}
              </Text>
              <Text className={styles.value}>
                {texts.inHub}: {change(hub)}
              </Text>
            </li>
          );
        })}
      </ul>
      <div className={list.choices}>
        <Button appearance="primary" disabledFocusable={state.busy !== null} onClick={carryOut}>
          {texts.carryOut}
        </Button>
        <Button disabledFocusable={state.busy !== null} onClick={close}>
          {texts.cancel}
        </Button>
      </div>
    </section>
  );
}
