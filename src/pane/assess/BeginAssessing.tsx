import { Button, Subtitle2, Text } from '@fluentui/react-components';
import { unitById, type UnitId } from '../../core/catalogue/units';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { countJudged, isOpenAt, judgedPlaces } from './judgedPlaces';
import { levelPlaces } from './levelPlaces';

/** When no place of a unit is selected: how far each unit is, and where to begin. */
export function BeginAssessing() {
  const styles = useListStyles();
  const { state } = usePane();
  const texts = useTexts('assess');
  return (
    <>
      <Text>{texts.begin}</Text>
      <ul className={styles.list}>
        {state.units.map((unit) => (
          <UnitToBegin key={unit} unit={unit} />
        ))}
      </ul>
    </>
  );
}

function UnitToBegin({ unit }: { unit: UnitId }) {
  const styles = useListStyles();
  const { state, acts } = usePane();
  const texts = useTexts('assess');
  const places = judgedPlaces(state, unit);
  const all = levelPlaces(unit);
  const open = all.find((place) => isOpenAt(places, place));
  const { name } = unitById(unit);
  const what = open ? texts.goOn : texts.lookThrough;
  return (
    <li className={styles.item}>
      <Subtitle2 as="h2">{name}</Subtitle2>
      <Text>{texts.judged(countJudged(places), all.length)}</Text>
      <Button appearance="primary" aria-label={`${what}: ${name}`} onClick={() => void acts.goTo(open ?? all[0]!)}>
        {what}
      </Button>
    </li>
  );
}
