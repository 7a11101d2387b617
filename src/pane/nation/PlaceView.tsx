import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { NationPlace } from '../../commands/nation/nationState';
import { unitById } from '../../core/catalogue/units';
import type { CoverageModel } from '../../core/coverageModel';
import type { RoundCoverage } from '../../core/roundCoverage';
import { useTexts } from '../parts/useTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import { AreaView } from './AreaView';
import { DimensionView } from './DimensionView';
import { NationOverview } from './NationOverview';
import { trailTo } from './places';
import { PlaceTrail } from './PlaceTrail';
import { placeTitle } from './placeTitle';
import { usePlaceFocus } from './usePlaceFocus';
import { UnitView } from './UnitView';

const useStyles = makeStyles({
  place: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXL },
  heading: { ...typographyStyles.subtitle1, margin: 0, outlineOffset: tokens.spacingVerticalXS },
});

interface PlaceViewProps {
  readonly place: NationPlace;
  readonly coverage: RoundCoverage;
  readonly model: CoverageModel;
}

/** What somebody looks at, under the way there. */
export function PlaceView({ place, coverage, model }: PlaceViewProps) {
  const styles = useStyles();
  const texts = useTexts(NATION_TEXTS);
  const heading = usePlaceFocus(place);
  const { strategy } = coverage.round;
  const whole = trailTo(place)
    .slice(1)
    .map((step) => placeTitle(step, strategy, texts));
  return (
    <div className={styles.place}>
      <PlaceTrail place={place} strategy={strategy} />
      {place.depth !== 'picture' && (
        <h2 ref={heading} tabIndex={-1} className={styles.heading} aria-label={whole.join(', ')}>
          {whole.at(-1)}
        </h2>
      )}
      <Content place={place} coverage={coverage} model={model} />
    </div>
  );
}

function Content({ place, coverage, model }: PlaceViewProps) {
  if (place.depth === 'picture') return <NationOverview coverage={coverage} model={model} />;
  const unit = unitById(place.unit);
  switch (place.depth) {
    case 'unit':
      return <UnitView unit={unit} coverage={coverage} model={model} />;
    case 'area':
      return <AreaView unit={unit} area={place.area} coverage={coverage} asOf={model.asOf} />;
    case 'dimension':
      return <DimensionView {...place} unit={unit} coverage={coverage} asOf={model.asOf} />;
  }
}
