import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { GUIDE } from './functionGuide';
import { GuideGroup } from './GuideGroup';
import { GUIDE_TEXTS } from './guideTexts';
import { localiseGuide } from './localiseGuide';
import { usePane } from './paneContext';
import { useDecimal } from './useDecimal';

const useStyles = makeStyles({ panel: { display: 'grid', rowGap: tokens.spacingVerticalXL } });

/** What formulas can ask, and how: each function with examples to copy, as they are typed in the user's Excel. */
export function Guide() {
  const styles = useStyles();
  const { language } = usePane();
  const functions = localiseGuide(GUIDE, useDecimal());
  return (
    <Accordion collapsible>
      <AccordionItem value="functions">
        <AccordionHeader as="h2">{GUIDE_TEXTS[language].title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          {(['cells', 'model'] as const).map((reads) => (
            <GuideGroup key={reads} reads={reads} functions={functions.filter((one) => one.reads === reads)} />
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
