import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { FunctionFacts } from './FunctionFacts';
import { writtenName, type FunctionGuide } from './functionGuide';
import { GUIDE_TEXTS } from '../texts/guideTexts';
import { usePane } from '../frame/paneContext';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
  header: { display: 'grid', paddingBlock: tokens.spacingVerticalS },
});

interface GuideGroupProps {
  readonly reads: FunctionGuide['reads'];
  readonly functions: readonly FunctionGuide[];
}

/** The functions that read the same thing, by name and what they give; the rest unfolds. */
export function GuideGroup({ reads, functions }: GuideGroupProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { title, hint } = GUIDE_TEXTS[language].groups[reads];
  return (
    <section className={styles.group} aria-labelledby={`guide-${reads}`}>
      <Subtitle2 as="h2" id={`guide-${reads}`}>
        {title}
      </Subtitle2>
      <Text className={styles.hint}>{hint}</Text>
      <Accordion collapsible multiple>
        {functions.map((one) => (
          <AccordionItem key={one.id} value={one.id}>
            <AccordionHeader as="h3">
              <span className={styles.header}>
                <Text weight="semibold">{writtenName(one)}</Text> <Text>{one.description[language]}</Text>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <FunctionFacts about={one} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}
