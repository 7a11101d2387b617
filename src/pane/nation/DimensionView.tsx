import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import type { DimensionId } from '../../core/catalogue/dimensions';
import { DIMENSIONS } from '../../core/catalogue/dimensions';
import type { AreaNumber } from '../../core/catalogue/strategies';
import { memberRegions, type Unit } from '../../core/catalogue/units';
import { LEVELS, levelWord } from '../../core/level';
import type { RoundCoverage } from '../../core/roundCoverage';
import { countWords } from './cellWords';
import { EvidenceList } from './EvidenceList';
import { isOldJudgement } from './isOldJudgement';
import { JudgementFacts } from './JudgementFacts';
import { NationSection } from './NationSection';
import { PlaceList } from './PlaceList';
import { StackedBar } from './StackedBar';
import { StatusWord } from '../parts/StatusWord';
import { useSaying } from './useSaying';

const useStyles = makeStyles({
  colour: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalXS },
  bar: { justifySelf: 'stretch' },
});

interface DimensionViewProps {
  readonly unit: Unit;
  readonly area: AreaNumber;
  readonly dimension: DimensionId;
  readonly coverage: RoundCoverage;
  /** ISO 8601, UTC: the age of evidence counts from here. */
  readonly asOf: string;
}

/** The bottom of the picture: one judgement with its reasons, who made it and when, and what is registered for it. */
export function DimensionView({ unit, area, dimension, coverage, asOf }: DimensionViewProps) {
  const styles = useStyles();
  const { texts, formats } = useSaying();
  const index = DIMENSIONS.findIndex(({ id }) => id === dimension);
  const { status, value, counts, direct, rolledUp } = coverage.areaOf(unit, area).dimensions[index]!;
  const meaning = LEVELS.find(({ id }) => id === status)?.meaning;
  const members = memberRegions(unit);
  const place = { unit: unit.id, area, dimension };
  const remark = coverage.judgementOf({ ...place, dimension: null });
  return (
    <>
      <div className={styles.colour}>
        <StatusWord status={status} />
        {members.length > 0 ? (
          <>
            <div className={styles.bar}>
              <StackedBar counts={counts} height={12} />
            </div>
            <Text size={200}>{countWords(counts)}</Text>
            {direct ? (
              <Text>{texts.directly(levelWord(rolledUp))}.</Text>
            ) : (
              value !== null && <Text>{texts.meanOf(formats.number(value))}</Text>
            )}
          </>
        ) : (
          <Text lang="sv">{meaning ?? ''}</Text>
        )}
      </div>
      {isOldJudgement(place, coverage, asOf) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{texts.old(coverage.round.method.evidenceMonths)}</MessageBarBody>
        </MessageBar>
      )}
      {(members.length === 0 || direct) && (
        <NationSection title={texts.why}>
          <JudgementFacts judgement={coverage.judgementOf(place)} />
        </NationSection>
      )}
      {remark && (remark.note ?? remark.source) !== null && (
        <NationSection title={texts.remark}>
          <JudgementFacts judgement={remark} />
        </NationSection>
      )}
      {members.length > 0 && (
        <NationSection title={texts.regions(members.length)}>
          <PlaceList
            places={members.map((member) => ({
              place: { depth: 'dimension', unit: member.id, area, dimension },
              title: member.name,
              status: coverage.areaOf(member, area).dimensions[index]!.status,
              detail: isOldJudgement({ ...place, unit: member.id }, coverage, asOf) ? texts.oldShort : '',
            }))}
          />
        </NationSection>
      )}
      <EvidenceList unit={unit} area={area} strategy={coverage.round.strategy} />
    </>
  );
}
