import { Text } from '@fluentui/react-components';
import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { levelWord } from '../../core/level';
import type { Status } from '../../core/status';
import { usePane } from '../frame/paneContext';
import { useListStyles } from '../parts/useListStyles';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { levelAt, type JudgedPlace } from './judgedPlaces';
import type { LevelPlace } from './levelPlaces';
import { whatIfHere } from './whatIfHere';

/** What another level here would make of the area's colour. */
export function WhatIf({ place, places }: { place: LevelPlace; places: ReadonlyMap<string, JudgedPlace> }) {
  const styles = useListStyles();
  const { state } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const levels = DIMENSIONS.map(({ id }) => levelAt(places, { ...place, dimension: id }));
  const index = DIMENSIONS.findIndex(({ id }) => id === place.dimension);
  const whatIf = state.round && whatIfHere(levels, index, state.round.method);
  if (!whatIf) return <Text>{texts.noWhatIf}</Text>;
  const word = (status: Status) => (status === null ? texts.noStatus : levelWord(status));
  return (
    <>
      <Text block>{texts.areaNow(word(whatIf.now))}</Text>
      <ul className={styles.list}>
        {whatIf.outcomes.map(({ level, status }) => {
          const say = status === whatIf.now ? texts.wouldStay : texts.wouldBe;
          return <li key={level}>{say(levelWord(level), word(status))}</li>;
        })}
      </ul>
    </>
  );
}
