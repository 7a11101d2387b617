import { Dropdown, Option, OptionGroup } from '@fluentui/react-components';
import { OBJECTIVES } from '../../core/catalogue/objectives';
import { areaLabel, areasOf, type StrategyId } from '../../core/catalogue/strategies';
import { UNKNOWN, unknownWords } from '../../core/registers/field';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { ROW_TEXTS } from '../texts/rowTexts';
import { LabelledField } from './LabelledField';
import type { RowFieldProps } from './rowFieldProps';
import { useFieldStyles } from './useFieldStyles';

/** Objectives of a strategy, as many as one likes, by area; or that they are not known, which no objective goes with. */
export function ObjectivesField({ field, value, fault, onValue }: RowFieldProps) {
  const styles = useFieldStyles();
  const { language } = usePane();
  const texts = useTexts(ROW_TEXTS);
  const unknown = unknownWords(field);
  const chosen = value === '' ? [] : value.split(';');
  const strategy = field.form.kind === 'objectives' ? field.form.strategy : '2024';
  return (
    <LabelledField field={field} fault={fault}>
      <Dropdown
        multiselect
        inlinePopup
        className={styles.input}
        placeholder={texts.nothingChosen}
        value={value === UNKNOWN && unknown ? unknown[language] : chosen.join(', ')}
        selectedOptions={chosen}
        onOptionSelect={(_, { optionValue, selectedOptions }) => onValue(chosenText(optionValue, selectedOptions))}
      >
        {objectivesByArea(strategy).map(({ label, objectives }) => (
          <OptionGroup key={label} label={label}>
            {objectives.map(({ number, title }) => (
              <Option key={number} value={number} text={number}>
                {`${number} ${title}`}
              </Option>
            ))}
          </OptionGroup>
        ))}
        {unknown && (
          <Option value={UNKNOWN} text={unknown[language]}>
            {unknown[language]}
          </Option>
        )}
      </Dropdown>
    </LabelledField>
  );
}

function objectivesByArea(strategy: StrategyId) {
  const ofStrategy = OBJECTIVES.filter((objective) => objective.strategy === strategy);
  return areasOf(strategy)
    .map((area) => ({ label: areaLabel(area), objectives: ofStrategy.filter((one) => one.area === area.number) }))
    .filter(({ objectives }) => objectives.length);
}

/** In the strategy's order, whatever order they were chosen in. */
function chosenText(last: string | undefined, chosen: readonly string[]): string {
  if (last === UNKNOWN) return chosen.includes(UNKNOWN) ? UNKNOWN : '';
  const numbers = OBJECTIVES.map(({ number }) => number).filter((number) => chosen.includes(number));
  return [...new Set(numbers)].join(';');
}
