import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LEVELS, levelWord } from '../core/level';
import type { WordlessFill } from '../workbook/wordlessFills';
import { AllFillChoices, ColourChoices, FILLS_SECTION } from './FillChoices';
import { FILL_TEXTS } from './fillTexts';
import { ListSection } from './ListSection';
import { usePane } from './paneContext';
import { useListStyles } from './useListStyles';

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
    <ListSection id={FILLS_SECTION} title={texts.title(fills.length)} hint={texts.hint}>
      {colours.map((colour) => (
        <ColourItem
          key={colour}
          colour={colour}
          fills={fills.filter((fill) => fill.colour === colour)}
          isOnly={colours.length === 1}
        />
      ))}
      <li>
        <AllFillChoices fills={fills} />
      </li>
    </ListSection>
  );
}

/** One colour: what it is read as and where it stands; to be settled by itself where there are others, or where it is doubtful. */
function ColourItem({ colour, fills, isOnly }: { colour: string; fills: readonly WordlessFill[]; isOnly: boolean }) {
  const [list, styles] = [useListStyles(), useStyles()];
  const { acts, texts: common, language } = usePane();
  const texts = FILL_TEXTS[language];
  const [first] = fills;
  if (!first) return null;
  const { reading } = first;
  const levels = reading.kind === 'level' ? [reading.level] : LEVELS.map(({ id }) => id);
  const sheets = [...new Set(fills.map(({ sheet }) => sheet))];
  const where = sheets.map((sheet) => texts.onSheet(sheet, fills.filter((fill) => fill.sheet === sheet).length));
  return (
    <li className={list.item}>
      <div className={styles.colour}>
        <span aria-hidden className={styles.swatch} style={{ backgroundColor: colour }} />
        <Text weight="semibold">
          {reading.kind === 'level' ? texts.readAs(colour, levelWord(reading.level)) : texts.doubtful(colour)}
        </Text>
      </div>
      <Text>{where.join(', ')}</Text>
      {(!isOnly || reading.kind === 'doubtful') && <ColourChoices colour={colour} fills={fills} levels={levels} />}
      <Button size="small" appearance="subtle" onClick={() => void acts.show(first)}>
        {common.goTo(`${first.sheet}!${first.address}`)}
      </Button>
    </li>
  );
}
