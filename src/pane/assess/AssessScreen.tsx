import { Button, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { BeginAssessing } from './BeginAssessing';
import { PlaceView } from './PlaceView';

/** Gets a person through a unit's judgements, one place at a time; which one follows the selection in the grid. */
export function AssessScreen() {
  const styles = useListStyles();
  const { state, acts } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const { selected, units, report } = state;
  useEffect(() => void acts.registers.readTables(), [acts, report]);
  const [began, setBegan] = useState(false);
  const [last, setLast] = useState(selected);
  if (selected && selected !== last) setLast(selected);
  // Who looks something up elsewhere in the workbook comes back to where they were.
  const place = selected ?? last;
  if (place && units.includes(place.unit)) return <PlaceView place={place} takesFocus={began} />;
  if (units.length) return <BeginAssessing onBegin={() => setBegan(true)} />;
  return (
    <div className={styles.item}>
      <Text>{texts.noUnits}</Text>
      <Button onClick={() => acts.go('home')}>{texts.toHome}</Button>
    </div>
  );
}
