import { Text } from '@fluentui/react-components';
import type { Objective } from '../../core/catalogue/objectives';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';

/** What the strategy wants of an area. */
export function Objectives({ objectives }: { objectives: readonly Objective[] }) {
  const styles = useListStyles();
  const texts = useTexts(ASSESS_TEXTS);
  return (
    <ul className={styles.list}>
      {objectives.map(({ number, title, outsideSources }) => (
        <li key={number}>
          <Text>{`${number} ${title}`}</Text>
          {outsideSources && <Text size={200}>{` ${texts.outsideSources}`}</Text>}
        </li>
      ))}
    </ul>
  );
}
