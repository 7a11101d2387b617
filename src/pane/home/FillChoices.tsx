import { Button } from '@fluentui/react-components';
import { levelWord, type Level } from '../../core/level';
import type { WordlessFill } from '../../workbook/wordlessFills';
import { focusHeading } from '../parts/focusHeading';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { FILL_TEXTS } from '../texts/fillTexts';

/** The heading that the focus goes to when cells are settled, since the buttons go with them. */
export const FILLS_SECTION = 'wordless-fills';

/** The ways to settle all cells: as their colours are read, or without colour. */
export function AllFillChoices({ fills }: { fills: readonly WordlessFill[] }) {
  const styles = useListStyles();
  const { acts } = usePane();
  const texts = useTexts(FILL_TEXTS);
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
export function ColourChoices({ fills, levels }: { fills: readonly WordlessFill[]; levels: readonly Level[] }) {
  const styles = useListStyles();
  const { acts } = usePane();
  const texts = useTexts(FILL_TEXTS);
  const [first] = fills;
  if (!first) return null;
  const of = `${texts.hues[first.reading.hue]}, ${first.sheet}!${first.address}`;
  const readAs = (level: Level) =>
    fills.map((fill) => ({ ...fill, reading: { hue: fill.reading.hue, kind: 'level' as const, level } }));
  return (
    <div className={styles.choices}>
      {levels.map((level) => (
        <Choice
          key={level}
          text={texts.writeWord(levelWord(level))}
          of={of}
          act={() => acts.writeWords(readAs(level))}
        />
      ))}
      <Choice text={texts.clearFill} of={of} act={() => acts.clearFills(fills)} />
    </div>
  );
}

/** @param of the colour and first cell that it is about, where other buttons have the same text */
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
