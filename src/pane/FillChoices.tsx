import { Button } from '@fluentui/react-components';
import { levelWord, type Level } from '../core/level';
import type { WordlessFill } from '../workbook/wordlessFills';
import { FILL_TEXTS } from './fillTexts';
import { focusHeading } from './focusHeading';
import { usePane } from './paneContext';
import { useListStyles } from './useListStyles';

/** The heading that the focus goes to when cells are settled, since the buttons go with them. */
export const FILLS_SECTION = 'wordless-fills';

/** The ways to settle all cells: as their colours are read, or without colour. */
export function AllFillChoices({ fills }: { fills: readonly WordlessFill[] }) {
  const styles = useListStyles();
  const { acts, language } = usePane();
  const texts = FILL_TEXTS[language];
  return (
    <div className={styles.choices}>
      {fills.some(({ reading }) => reading.kind === 'level') && (
        <Choice text={texts.writeWords} act={() => acts.writeWords(fills)} />
      )}
      <Choice text={texts.clearFills} act={() => acts.clearFills(fills)} />
    </div>
  );
}

/** The ways to settle the cells of one colour: as one of the levels it may stand for, or without colour. */
export function ColourChoices({
  colour,
  fills,
  levels,
}: {
  colour: string;
  fills: readonly WordlessFill[];
  levels: readonly Level[];
}) {
  const styles = useListStyles();
  const { acts, language } = usePane();
  const texts = FILL_TEXTS[language];
  const readAs = (level: Level) => fills.map((fill) => ({ ...fill, reading: { kind: 'level', level } as const }));
  return (
    <div className={styles.choices}>
      {levels.map((level) => (
        <Choice
          key={level}
          text={texts.writeWord(levelWord(level))}
          of={colour}
          act={() => acts.writeWords(readAs(level))}
        />
      ))}
      <Choice text={texts.clearFill} of={colour} act={() => acts.clearFills(fills)} />
    </div>
  );
}

/** @param of the colour that it is about, where other buttons have the same text */
function Choice({ text, of, act }: { text: string; of?: string; act: () => Promise<void> }) {
  const { state } = usePane();
  return (
    <Button
      size="small"
      aria-label={of === undefined ? undefined : `${text} (${of})`}
      disabledFocusable={state.busy !== null}
      onClick={() => void act().then(() => focusHeading(FILLS_SECTION))}
    >
      {text}
    </Button>
  );
}
