import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { AreaNumber } from '../../core/catalogue/strategies';
import { DIMENSIONS } from '../../core/catalogue/dimensions';
import { memberRegions, type Unit } from '../../core/catalogue/units';
import { explainPlace } from '../../core/explainPlace';
import { levelWord } from '../../core/level';
import type { AreaSummary } from '../../core/rollup';
import type { RoundCoverage } from '../../core/roundCoverage';
import { usePane } from '../frame/paneContext';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { EXPLAIN_TEXTS } from '../texts/explainTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import type { NationTexts } from '../texts/nationTexts';
import { missingSentences, whySentences } from '../explain/explainSentences';
import { countWords, standingWords } from './cellWords';
import { heatCell } from './heatGroups';
import { isOldJudgement } from './isOldJudgement';
import { NationSection } from './NationSection';
import { PlaceList, type ListedPlace } from './PlaceList';
import { StackedBar } from './StackedBar';
import { StatusWord } from '../parts/StatusWord';

const useStyles = makeStyles({
  colour: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
  bar: { justifySelf: 'stretch' },
  reasons: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
  },
});

interface AreaViewProps {
  readonly unit: Unit;
  readonly area: AreaNumber;
  readonly coverage: RoundCoverage;
  /** ISO 8601, UTC: the age of evidence counts from here. */
  readonly asOf: string;
}

/** An area of a unit: its colour, why it has it, its dimensions and, of a group, its regions. */
export function AreaView({ unit, area, coverage, asOf }: AreaViewProps) {
  const styles = useStyles();
  const texts = useTexts(NATION_TEXTS);
  const words = { texts: useTexts(EXPLAIN_TEXTS), formats: useFormats(), language: usePane().language };
  const summary = coverage.areaOf(unit, area);
  const statuses = summary.dimensions.map(({ status }) => status);
  const found = explainPlace({ unit: unit.id, area, dimension: null }, coverage);
  const reasons = [...whySentences(found, words), ...missingSentences(found, words)];
  const members = memberRegions(unit);
  const dimensions = DIMENSIONS.map(({ id, title }, index): ListedPlace => {
    const details = dimensionDetails(summary.dimensions[index]!, { isGroup: members.length > 0, texts });
    const isOld = isOldJudgement({ unit: unit.id, area, dimension: id }, coverage, asOf);
    return {
      place: { depth: 'dimension', unit: unit.id, area, dimension: id },
      title,
      status: statuses[index]!,
      detail: [...details, ...(isOld ? [texts.oldShort] : [])].join('. '),
    };
  });
  const regions = members.map((member): ListedPlace => {
    const ofMember = coverage.areaOf(member, area);
    return {
      place: { depth: 'area', unit: member.id, area },
      title: member.name,
      status: ofMember.status,
      detail: standingWords(heatCell(member, ofMember, coverage), texts).join('. '),
    };
  });
  return (
    <>
      <div className={styles.colour}>
        <StatusWord status={summary.status} />
        {members.length > 0 && (
          <>
            <div className={styles.bar}>
              <StackedBar counts={summary.counts} height={12} />
            </div>
            <Text size={200}>{countWords(summary.counts)}</Text>
          </>
        )}
      </div>
      <NationSection title={texts.why}>
        <ul className={styles.reasons}>
          {members.length > 0 && <li>{texts.rolledUpFrom(members.length)}.</li>}
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </NationSection>
      <NationSection title={texts.dimensions}>
        <PlaceList places={dimensions} />
      </NationSection>
      {regions.length > 0 && (
        <NationSection title={texts.regions(regions.length)}>
          <PlaceList places={regions} />
        </NationSection>
      )}
    </>
  );
}

function dimensionDetails(
  { counts, direct, rolledUp }: AreaSummary['dimensions'][number],
  { isGroup, texts }: { isGroup: boolean; texts: NationTexts },
): string[] {
  if (!isGroup) return [];
  return [countWords(counts), ...(direct ? [texts.directly(levelWord(rolledUp))] : [])];
}
