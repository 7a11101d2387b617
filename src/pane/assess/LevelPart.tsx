import { makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { LevelChoices } from './LevelChoices';
import { LevelMark } from './LevelMark';
import type { Assessing } from './useAssessing';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface LevelPartProps {
  readonly assessing: Assessing;
  readonly choicesRef: RefObject<HTMLDivElement | null>;
}

/** The level of a place: to be chosen, or only read where it isn't the person's to say. */
export function LevelPart({ assessing, choicesRef }: LevelPartProps) {
  const styles = useStyles();
  const texts = useTexts(ASSESS_TEXTS);
  const { judged, readOnly, advances, setAdvances, choose } = assessing;
  const { readable, pinned } = judged.assessment;
  const { level } = judged.fields;
  if (readOnly || pinned) return <LevelMark level={level} />;
  const isSaid = judged.unwritten.some(({ field, stopped }) => field === 'level' && stopped === null);
  return (
    <div className={styles.part} ref={choicesRef}>
      <LevelChoices level={readable || isSaid ? level : undefined} onChoose={choose} />
      <Text size={200} className={styles.hint}>
        {texts.keys({ next: texts.nextKey, previous: texts.previousKey })}
      </Text>
      <Switch label={texts.advance} checked={advances} onChange={(_, { checked }) => setAdvances(checked)} />
    </div>
  );
}
