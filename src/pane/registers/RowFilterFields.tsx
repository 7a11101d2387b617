import { Field, SearchBox, Select } from '@fluentui/react-components';
import { areaLabel, areasOf, STRATEGIES, type AreaNumber } from '../../core/catalogue/strategies';
import { UNITS } from '../../core/catalogue/units';
import { hasAreas, type RowFilter } from '../../core/registers/filterRows';
import type { Register } from '../../core/registers/registers';
import { useFormStyles } from '../parts/useFormStyles';
import { useTexts } from '../parts/useTexts';
import { ROW_TEXTS } from '../texts/rowTexts';
import { useFieldStyles } from './useFieldStyles';
import { useWritableUnits } from './useRegister';

interface RowFilterFieldsProps {
  readonly register: Register;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** Which rows to show: of which unit, about which area, with which words. */
export function RowFilterFields({ register, filter, onFilter }: RowFilterFieldsProps) {
  const forms = useFormStyles();
  const styles = useFieldStyles();
  const texts = useTexts(ROW_TEXTS);
  const units = useWritableUnits();
  return (
    <div className={forms.form} role="search">
      <Field label={texts.search}>
        <SearchBox
          className={styles.input}
          value={filter.text}
          onChange={(_, { value }) => onFilter({ ...filter, text: value })}
        />
      </Field>
      <div className={forms.pairs}>
        <Field label={texts.unit}>
          <Select
            select={{ className: styles.input }}
            value={filter.unit ?? ''}
            onChange={(_, { value }) => onFilter({ ...filter, unit: (value || null) as RowFilter['unit'] })}
          >
            <option value="">{texts.allUnits}</option>
            {units.length > 0 && <option value="mine">{texts.myUnits}</option>}
            {UNITS.map(({ id, shortName }) => (
              <option key={id} value={id}>
                {shortName}
              </option>
            ))}
          </Select>
        </Field>
        {hasAreas(register) && (
          <Field label={texts.area}>
            <Select
              select={{ className: styles.input }}
              value={filter.area ?? ''}
              onChange={(_, { value }) => onFilter({ ...filter, area: value ? (Number(value) as AreaNumber) : null })}
            >
              <option value="">{texts.allAreas}</option>
              {areasOf(STRATEGIES.at(-1)!).map((area) => (
                <option key={area.number} value={area.number}>
                  {areaLabel(area)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </div>
  );
}
