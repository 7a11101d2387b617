import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { AssessmentPlace } from '../../core/assessment';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { countJudged } from './judgedPlaces';
import { LevelPart } from './LevelPart';
import { levelPlaces, neighbourOf, positionOf } from './levelPlaces';
import { PlaceHeading } from './PlaceHeading';
import { PlaceMessages } from './PlaceMessages';
import { areaName, dimensionName } from './placeNames';
import { PlaceSections } from './PlaceSections';
import { PlaceTexts } from './PlaceTexts';
import { useAssessing } from './useAssessing';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** One place: what it is, its level, note and source, and what one may want to know to judge it. */
export function PlaceView({ place, takesFocus }: { place: AssessmentPlace; takesFocus: boolean }) {
  const styles = useStyles();
  const { state } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const title = useRef<HTMLHeadingElement>(null);
  const choices = useRef<HTMLDivElement>(null);
  const assessing = useAssessing(place, { title, choices, atFirst: takesFocus });
  if (!assessing) return null;
  const { places, judged, readOnly, nextOpen, goTo } = assessing;
  const isOnItsWay = judged.unwritten.some(({ stopped }) => stopped === null);
  const name = `${areaName(place, state.round?.strategy ?? '2024')}, ${dimensionName(place, texts.wholeArea)}`;
  const position = texts.position(positionOf(place) + 1, levelPlaces(place.unit).length);
  return (
    <div className={styles.part}>
      <div className={styles.heard} role="status">
        {place.dimension === null ? name : texts.arrived(name, position)}
      </div>
      {/* Its letters count only with the focus within, where nothing is typed (WCAG 2.1.4). */}
      <div className={styles.part} onKeyDown={assessing.onKeyDown}>
        <div>
          <PlaceHeading
            place={place}
            judgedCount={countJudged(places)}
            mark={isOnItsWay ? 'onItsWay' : judged.isUnsent ? 'unsent' : null}
            titleRef={title}
            onStep={(step) => goTo(neighbourOf(place, step))}
            onNextOpen={nextOpen && (() => goTo(nextOpen))}
          />
          <PlaceMessages judged={judged} readOnly={readOnly} />
        </div>
        {place.dimension !== null && <LevelPart assessing={assessing} choicesRef={choices} />}
      </div>
      <PlaceTexts place={place} assessing={assessing} />
      <PlaceSections place={place} assessing={assessing} />
    </div>
  );
}
