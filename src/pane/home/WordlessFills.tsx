import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { LEVELS, levelWord } from '../../core/level';
import type { WordlessFill } from '../../workbook/wordlessFills';
import { AllFillChoices, ColourChoices, FILLS_SECTION } from './FillChoices';
import { ListSection } from '../parts/ListSection';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';
import { FILL_TEXTS } from '../texts/fillTexts';

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
  const { state } = usePane();
  const texts = useTexts(FILL_TEXTS);
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
          others={fills.filter((fill) => fill.colour !== colour)}
        />
      ))}
      <li>
        <AllFillChoices fills={fills} />
      </li>
    </ListSection>
  );
}

/** One colour: what it is read as and where it stands; to be settled by itself where there are others, or where it is doubtful. */
function ColourItem({
  colour,
  fills,
  others,
}: {
  colour: string;
  fills: readonly WordlessFill[];
  others: readonly WordlessFill[];
}) {
  const [list, styles] = [useListStyles(), useStyles()];
  const { acts } = usePane();
  const common = useTexts(PANE_TEXTS);
  const texts = useTexts(FILL_TEXTS);
  const [first] = fills;
  if (!first) return null;
  const { reading } = first;
  // A code says nothing to people, but tells two shades apart.
  const isShade = others.some((other) => other.reading.hue === reading.hue);
  const name = isShade ? `${texts.hues[reading.hue]} (${colour})` : texts.hues[reading.hue];
  const levels = reading.kind === 'level' ? [reading.level] : LEVELS.map(({ id }) => id);
  const sheets = [...new Set(fills.map(({ sheet }) => sheet))];
  const where = sheets.map((sheet) => texts.onSheet(sheet, fills.filter((fill) => fill.sheet === sheet).length));
  return (
    <li className={list.item}>
      <div className={styles.colour}>
        <span aria-hidden className={styles.swatch} style={{ backgroundColor: colour }} />
        <Text weight="semibold">
          {reading.kind === 'level' ? texts.readAs(name, levelWord(reading.level)) : texts.doubtful(name)}
        </Text>
      </div>
      <Text>{where.join(', ')}</Text>
      {(others.length > 0 || reading.kind === 'doubtful') && <ColourChoices fills={fills} levels={levels} />}
      <Button size="small" appearance="subtle" onClick={() => void acts.show(first)}>
        {common.goTo(`${first.sheet}!${first.address}`)}
      </Button>
    </li>
  );
}
