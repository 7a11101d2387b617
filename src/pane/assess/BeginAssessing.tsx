import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { unitById, type UnitId } from '../../core/catalogue/units';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { countJudged, isOpenAt, judgedPlaces } from './judgedPlaces';
import { levelPlaces } from './levelPlaces';

/** When no place of a unit is selected: how far each unit is, and where to begin. */
export function BeginAssessing({ onBegin }: { onBegin: () => void }) {
  const styles = useListStyles();
  const { state } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  return (
    <>
      <Text>{texts.begin}</Text>
      <ul className={styles.list}>
        {state.units.map((unit) => (
          <UnitToBegin key={unit} unit={unit} onBegin={onBegin} />
        ))}
      </ul>
    </>
  );
}

function UnitToBegin({ unit, onBegin }: { unit: UnitId; onBegin: () => void }) {
  const styles = useListStyles();
  const { state, acts } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const places = judgedPlaces(state, unit);
  const all = levelPlaces(unit);
  const open = all.find((place) => isOpenAt(places, place));
  const { name } = unitById(unit);
  const begin = () => {
    onBegin();
    void acts.goTo(open ?? all[0]!);
  };
  const what = open ? texts.goOn : texts.lookThrough;
  return (
    <li className={styles.item}>
      <Subtitle2 as="h2">{name}</Subtitle2>
      <Text>{texts.judged(countJudged(places), all.length)}</Text>
      <Button appearance="primary" aria-label={`${what}: ${name}`} onClick={begin}>
        {what}
      </Button>
    </li>
  );
}
