import { Badge, Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { AssessmentPlace } from '../../core/assessment';
import { unitById } from '../../core/catalogue/units';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';
import { levelPlaces, positionOf } from './levelPlaces';
import { areaName, dimensionName } from './placeNames';

const useStyles = makeStyles({
  heading: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '22px',
  },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineOffset: tokens.spacingVerticalXS },
  moves: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  open: { gridColumn: '1 / -1' },
  done: { gridColumn: '1 / -1', textAlign: 'center', lineHeight: '32px' },
  move: { minWidth: 0 },
});

interface PlaceHeadingProps {
  readonly place: AssessmentPlace;
  readonly judgedCount: number;
  /** What of the place is not where it should be yet. */
  readonly mark: 'unsent' | 'onItsWay' | null;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly onStep: (step: 1 | -1) => void;
  /** `null` when all are judged. */
  readonly onNextOpen: (() => void) | null;
}

/** Which place is shown, where it stands among the others, and the ways to them. */
export function PlaceHeading({ place, judgedCount, mark, titleRef, onStep, onNextOpen }: PlaceHeadingProps) {
  const styles = useStyles();
  const { state } = usePane();
  const texts = useTexts(ASSESS_TEXTS);
  const total = levelPlaces(place.unit).length;
  const area = areaName(place, state.round?.strategy ?? '2024');
  return (
    <div className={styles.heading}>
      <div className={styles.facts}>
        <Text>{unitById(place.unit).name}</Text>
        {place.dimension !== null && <Text>{texts.position(positionOf(place) + 1, total)}</Text>}
      </div>
      <div className={styles.facts}>
        <Text>{texts.judged(judgedCount, total)}</Text>
        {mark && (
          <Badge appearance="outline" color="informative">
            {texts[mark]}
          </Badge>
        )}
      </div>
      <h2 ref={titleRef} tabIndex={-1} className={styles.title}>
        {`${area} – ${dimensionName(place, texts.wholeArea)}`}
      </h2>
      <div className={styles.moves} role="group" aria-label={texts.moving}>
        <Button className={styles.move} onClick={() => onStep(-1)}>
          {texts.previous}
        </Button>
        <Button className={styles.move} onClick={() => onStep(1)}>
          {texts.next}
        </Button>
        {onNextOpen ? (
          <Button className={styles.open} appearance="subtle" onClick={onNextOpen}>
            {texts.nextOpen}
          </Button>
        ) : (
          <Text className={styles.done}>{texts.allJudged}</Text>
        )}
      </div>
    </div>
  );
}
