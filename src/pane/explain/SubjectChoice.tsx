import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AssessmentPlace } from '../../core/assessment';
import { DIMENSIONS, findDimension } from '../../core/catalogue/dimensions';
import { areaLabel, areasOf, findArea, type StrategyId } from '../../core/catalogue/strategies';
import { findUnit, UNITS, type UnitKind } from '../../core/catalogue/units';
import { useTexts } from '../parts/useTexts';
import { EXPLAIN_TEXTS } from '../texts/explainTexts';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  area: { gridColumn: '1 / -1' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

const KINDS = ['region', 'careRegion', 'nation'] as const satisfies readonly UnitKind[];

/** A place that not all is chosen of yet. */
type Begun = { readonly [Part in keyof AssessmentPlace]?: AssessmentPlace[Part] | undefined };

interface SubjectChoiceProps {
  readonly place: AssessmentPlace | null;
  readonly strategy: StrategyId;
  readonly onChoice: (place: AssessmentPlace) => void;
}

/** What is explained, and the way to choose something else than the selected cell. */
export function SubjectChoice({ place, strategy, onChoice }: SubjectChoiceProps) {
  const styles = useStyles();
  const texts = useTexts(EXPLAIN_TEXTS);
  const [begun, setBegun] = useState<Begun>({});
  const shown: Begun = place ?? begun;
  const select = { className: styles.select };

  function choose(part: Begun) {
    const { unit, area, dimension = null } = { ...shown, ...part };
    setBegun({ ...shown, ...part });
    if (unit && area) onChoice({ unit, area, dimension });
  }

  return (
    <div className={styles.fields}>
      <Field label={texts.unit}>
        <Select
          select={select}
          value={shown.unit ?? ''}
          onChange={(_, { value }) => choose({ unit: findUnit(value)?.id })}
        >
          {!shown.unit && <option value="">{texts.noChoice}</option>}
          {KINDS.map((kind) => (
            <optgroup key={kind} label={texts.kinds[kind]}>
              {UNITS.filter((unit) => unit.kind === kind).map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Field label={texts.dimension}>
        <Select
          select={select}
          value={shown.dimension ?? ''}
          onChange={(_, { value }) => choose({ dimension: findDimension(value)?.id ?? null })}
        >
          <option value="">{texts.wholeArea}</option>
          {DIMENSIONS.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.area} className={styles.area}>
        <Select
          select={select}
          value={shown.area ?? ''}
          onChange={(_, { value }) => choose({ area: findArea(value) ?? undefined })}
        >
          {!shown.area && <option value="">{texts.noChoice}</option>}
          {areasOf(strategy).map((area) => (
            <option key={area.number} value={area.number}>
              {areaLabel(area)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
