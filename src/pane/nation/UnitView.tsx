import { Text } from '@fluentui/react-components';
import { answeredShare } from '../../core/answeredShare';
import { areaLabel, areasOf } from '../../core/catalogue/strategies';
import { memberRegions, type Unit } from '../../core/catalogue/units';
import type { CoverageModel } from '../../core/coverageModel';
import type { RoundCoverage } from '../../core/roundCoverage';
import { countWords, standingWords } from './cellWords';
import { heatCell } from './heatGroups';
import { NationSection } from './NationSection';
import { PlaceList } from './PlaceList';
import { TrendSection } from './TrendSection';
import { useSaying } from './useSaying';

interface UnitViewProps {
  readonly unit: Unit;
  readonly coverage: RoundCoverage;
  readonly model: CoverageModel;
}

/** A unit: its areas, how much of it is answered, and what became of it since another round. */
export function UnitView({ unit, coverage, model }: UnitViewProps) {
  const { texts, formats } = useSaying();
  const areas = areasOf(coverage.round.strategy);
  const members = memberRegions(unit);
  const places = coverage.areasOf(unit).map((summary, index) => {
    const cell = heatCell(unit, summary, coverage);
    return {
      place: { depth: 'area', unit: unit.id, area: summary.area } as const,
      title: areaLabel(areas[index]!),
      status: summary.status,
      detail: [countWords(summary.counts), ...standingWords(cell, texts)].join('. '),
    };
  });
  return (
    <>
      <Text>
        {members.length > 0 && `${texts.rolledUpFrom(members.length)}. `}
        {texts.answered(formats.share(answeredShare(unit, coverage)))}
      </Text>
      <NationSection title={texts.areas}>
        <PlaceList places={places} />
      </NationSection>
      <TrendSection unit={unit} coverage={coverage} model={model} />
    </>
  );
}
