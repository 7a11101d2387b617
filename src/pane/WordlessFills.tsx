import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { levelWord } from '../core/level';
import type { WordlessFill } from '../workbook/wordlessFills';
import { FILL_TEXTS } from './fillTexts';
import { focusHeading } from './focusHeading';
import { ListSection } from './ListSection';
import { usePane } from './paneContext';
import { useListStyles } from './useListStyles';

const SECTION = 'wordless-fills';

const useStyles = makeStyles({
  colour: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  swatch: {
    flexShrink: 0,
    width: '1.25em',
    height: '1.25em',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
});

/** Cells that were coloured by hand and say nothing, by colour: fill is never truth, so a person says what it means. */
export function WordlessFills() {
  const { state, language } = usePane();
  const texts = FILL_TEXTS[language];
  const { fills } = state;
  if (!fills.length) return null;
  const colours = [...new Set(fills.map(({ colour }) => colour))];
  return (
    <ListSection id={SECTION} title={texts.title(fills.length)} hint={texts.hint}>
      {colours.map((colour) => (
        <ColourItem
          key={colour}
          colour={colour}
          fills={fills.filter((fill) => fill.colour === colour)}
          isOnly={colours.length === 1}
        />
      ))}
      <li>
        <Choices fills={fills} write={texts.writeWords} clear={texts.clearFills} />
      </li>
    </ListSection>
  );
}

/** One colour: what it is read as and where it stands; to be settled by itself where there are others. */
function ColourItem({ colour, fills, isOnly }: { colour: string; fills: readonly WordlessFill[]; isOnly: boolean }) {
  const [list, styles] = [useListStyles(), useStyles()];
  const { acts, texts: common, language } = usePane();
  const texts = FILL_TEXTS[language];
  const [first] = fills;
  if (!first) return null;
  const word = levelWord(first.level);
  const sheets = [...new Set(fills.map(({ sheet }) => sheet))];
  const where = sheets.map((sheet) => texts.onSheet(sheet, fills.filter((fill) => fill.sheet === sheet).length));
  return (
    <li className={list.item}>
      <div className={styles.colour}>
        <span aria-hidden className={styles.swatch} style={{ backgroundColor: colour }} />
        <Text weight="semibold">{texts.readAs(colour, word)}</Text>
      </div>
      <Text>{where.join(', ')}</Text>
      {!isOnly && <Choices fills={fills} write={texts.writeWord(word)} clear={texts.clearFill} of={colour} />}
      <Button size="small" appearance="subtle" onClick={() => void acts.show(first)}>
        {common.goTo(`${first.sheet}!${first.address}`)}
      </Button>
    </li>
  );
}

/** The two ways to settle cells. @param of the colour that they have, where other buttons would sound alike */
function Choices({
  fills,
  write,
  clear,
  of,
}: {
  fills: readonly WordlessFill[];
  write: string;
  clear: string;
  of?: string;
}) {
  const styles = useListStyles();
  const { state, acts } = usePane();
  const name = (button: string) => (of === undefined ? undefined : `${button} (${of})`);
  const common = { size: 'small', disabledFocusable: state.busy !== null } as const;
  const then = () => focusHeading(SECTION);
  return (
    <div className={styles.choices}>
      <Button {...common} aria-label={name(write)} onClick={() => void acts.writeWords(fills).then(then)}>
        {write}
      </Button>
      <Button {...common} aria-label={name(clear)} onClick={() => void acts.clearFills(fills).then(then)}>
        {clear}
      </Button>
    </div>
  );
}
