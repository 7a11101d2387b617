import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyableFormula } from './CopyableFormula';
import type { FunctionGuide, GuideArgument } from './functionGuide';
import { GUIDE_TEXTS } from '../texts/guideTexts';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalL,
  },
  heading: { margin: 0 },
  formula: { overflowWrap: 'anywhere' },
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  description: { margin: 0 },
});

/** How a function is written: what it is given, and examples to copy. */
export function FunctionFacts({ about }: { about: FunctionGuide }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = useTexts(GUIDE_TEXTS);
  return (
    <div className={styles.facts}>
      <Text font="monospace" className={styles.formula}>
        {about.signature}
      </Text>
      <Text as="h4" weight="semibold" className={styles.heading}>
        {texts.arguments}
      </Text>
      <dl className={styles.list}>
        {about.arguments.map((argument) => (
          <Argument key={argument.name} argument={argument} />
        ))}
      </dl>
      <Text as="h4" weight="semibold" className={styles.heading}>
        {texts.examples}
      </Text>
      <ul className={styles.list}>
        {about.examples.map(({ formula, explanation }) => (
          <li key={formula}>
            <Text>{explanation[language]}</Text>
            <CopyableFormula formula={formula} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Excel names it in Swedish; who reads English is told what that means. */
function Argument({ argument }: { argument: GuideArgument }) {
  const styles = useStyles();
  const { language } = usePane();
  const { name, english, description, optional } = argument;
  const about = [language === 'en' && english !== name && english, optional && GUIDE_TEXTS[language].optional];
  const aside = about.filter(Boolean).join(', ');
  return (
    <div>
      <dt>
        <Text font="monospace">{name}</Text>
        {aside && <Text> ({aside})</Text>}
      </dt>
      <dd className={styles.description}>
        <Text>{description[language]}</Text>
      </dd>
    </div>
  );
}
