import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { NATION } from '../../core/catalogue/units';
import type { CoverageModel } from '../../core/coverageModel';
import type { RoundCoverage } from '../../core/roundCoverage';
import { useTexts } from '../parts/useTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import { CopyButtons } from './CopyButtons';
import { nationTable } from './copy/nationTable';
import { CountsSection } from './CountsSection';
import { HeatMap } from './HeatMap';
import { NationSection } from './NationSection';
import { TrendSection } from './TrendSection';
import { useCaption } from './useCaption';

/** The whole picture: the map, the counts by area, and what became of Riket since another round. */
export function NationOverview({ coverage, model }: { coverage: RoundCoverage; model: CoverageModel }) {
  const texts = useTexts(NATION_TEXTS);
  const caption = useCaption(coverage.round);
  const isEmpty = [...coverage.judgements.values()].every(({ level }) => level === null);
  return (
    <>
      {isEmpty && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.nothingAssessed}</MessageBarBody>
        </MessageBar>
      )}
      <NationSection level="h2" title={texts.map} hint={texts.reading}>
        <HeatMap coverage={coverage} />
        <CopyButtons about={texts.map} table={() => nationTable(coverage, caption, texts)} />
      </NationSection>
      <CountsSection coverage={coverage} />
      <TrendSection unit={NATION} coverage={coverage} model={model} />
    </>
  );
}
