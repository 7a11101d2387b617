import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { answeredShare } from '../../core/answeredShare';
import { areaLabel } from '../../core/catalogue/strategies';
import type { CoverageModel } from '../../core/coverageModel';
import type { Unit } from '../../core/catalogue/units';
import type { RoundCoverage } from '../../core/roundCoverage';
import { usePane } from '../frame/paneContext';
import { ChangeLine } from './ChangeLine';
import { changeWords } from './changeWords';
import { comparableRounds, comparedAreas, roundPair, type RoundPair } from './comparedAreas';
import { CopyButtons } from './CopyButtons';
import { trendTable } from './copy/trendTable';
import { NationSection } from './NationSection';
import { useCaption } from './useCaption';
import { useSaying } from './useSaying';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  heading: { textAlign: 'start', verticalAlign: 'bottom', paddingBlock: tokens.spacingVerticalXS },
  cell: {
    verticalAlign: 'top',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { paddingInline: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface TrendSectionProps {
  readonly unit: Unit;
  readonly coverage: RoundCoverage;
  readonly model: CoverageModel;
}

/** What became of a unit's areas since another round, which a person chooses. */
export function TrendSection({ unit, coverage, model }: TrendSectionProps) {
  const { state, acts } = usePane();
  const { texts } = useSaying();
  const all = [...model.coverages.values()];
  const others = comparableRounds(coverage, all).filter((one) => one !== coverage);
  const pair = roundPair(coverage, { all, against: state.nation.against });
  const other = pair && (pair.from === coverage ? pair.to : pair.from);
  return (
    <NationSection level="h2" title={`${texts.trend}: ${unit.name}`}>
      {others.length > 0 && (
        <Field label={texts.against}>
          <Select
            value={other?.round.id ?? ''}
            onChange={(_, { value }) => acts.nation.look({ against: value === '' ? null : value })}
          >
            {!other && <option value="" />}
            {others.map(({ round }) => (
              <option key={round.id} value={round.id}>
                {round.title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {pair ? <Changes unit={unit} pair={pair} /> : others.length === 0 && <Text>{texts.noOther}</Text>}
    </NationSection>
  );
}

function Changes({ unit, pair }: { unit: Unit; pair: RoundPair }) {
  const styles = useStyles();
  const saying = useSaying();
  const { texts, formats } = saying;
  const caption = useCaption(pair.to.round);
  const [from, to] = [pair.from.round, pair.to.round];
  const share = (coverage: RoundCoverage) => formats.share(answeredShare(unit, coverage));
  return (
    <>
      <Text size={200} className={styles.hint}>
        {texts.yardstick(to.title)} {texts.answeredChange(share(pair.from), share(pair.to))}
      </Text>
      <table className={styles.table} aria-label={texts.fromTo(from.title, to.title)}>
        <thead>
          <tr>
            <th scope="col" className={styles.heading}>
              {texts.area}
            </th>
            <th scope="col" className={styles.heading}>
              {texts.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {comparedAreas(unit, pair).map((compared) => (
            <tr key={compared.area.number}>
              <th scope="row" className={styles.cell}>
                {areaLabel(compared.area)}
                {compared.kind === 'scores' && (
                  <div className={styles.line}>
                    <ChangeLine earlier={compared.earlier} later={compared.later} />
                  </div>
                )}
              </th>
              <td className={styles.cell}>
                {changeWords(compared, unit, pair, saying)}
                {compared.kind === 'scores' && (
                  <div className={styles.hint}>
                    {formats.number(compared.earlier)} → {formats.number(compared.later)}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <CopyButtons about={texts.trend} table={() => trendTable(unit, pair, caption, saying)} />
    </>
  );
}
