import { makeStyles, mergeClasses, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { LEVELS, NOT_ASSESSED, type Level } from '../../core/level';
import { LEVEL_SYMBOL } from '../../workbook/palette';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { keyOf } from './levelKeys';
import { useLevelInks } from './useLevelInks';

const NONE = 'none';

const CHOICES: readonly { id: Level | null; word: string; meaning: string | null }[] = [
  ...LEVELS,
  { id: null, word: NOT_ASSESSED.word, meaning: null },
];

const useStyles = makeStyles({
  choices: { display: 'grid', rowGap: tokens.spacingVerticalS },
  choice: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '48px',
    alignItems: 'center',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  label: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground1,
  },
  swatch: {
    display: 'grid',
    placeItems: 'center',
    width: '28px',
    height: '28px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
  },
  words: { display: 'grid' },
  key: {
    minWidth: '20px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
  },
});

interface LevelChoicesProps {
  /** `undefined`: the cell says something that is none of them. */
  readonly level: Level | null | undefined;
  readonly onChoose: (level: Level | null) => void;
}

/** The three levels, each with what it means, and not assessed, which is none of them. */
export function LevelChoices({ level, onChoose }: LevelChoicesProps) {
  const styles = useStyles();
  const inks = useLevelInks();
  const texts = useTexts(ASSESS_TEXTS);
  const value = level === undefined ? '' : (level ?? NONE);
  return (
    <RadioGroup
      className={styles.choices}
      aria-label={texts.level}
      value={value}
      onChange={(_, { value: chosen }) => onChoose(LEVELS.find(({ id }) => id === chosen)?.id ?? null)}
    >
      {CHOICES.map(({ id, word, meaning }) => (
        <Radio
          key={word}
          value={id ?? NONE}
          className={mergeClasses(styles.choice, value === (id ?? NONE) && styles.chosen)}
          label={{
            style: { flexGrow: 1 },
            children: (
              <span className={styles.label}>
                <span className={mergeClasses(styles.swatch, inks[id ?? NONE])} aria-hidden>
                  {id === null ? '–' : LEVEL_SYMBOL[id]}
                </span>
                <span className={styles.words}>
                  <Text weight="semibold">{word}</Text>
                  {meaning && <Text size={200}>{meaning}</Text>}
                </span>
                <kbd className={styles.key} aria-hidden>
                  {keyOf(id)}
                </kbd>
              </span>
            ),
          }}
        />
      ))}
    </RadioGroup>
  );
}
