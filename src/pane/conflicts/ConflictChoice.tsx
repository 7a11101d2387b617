import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { conflictKey, type PlacedConflict } from '../../commands/conflicts';
import type { Side } from '../../commands/decision';
import { unitById, type UnitId } from '../../core/catalogue/units';
import { MERGE_FIELDS, type MergeField } from '../../core/merge';
import type { ConflictFilter } from './conflictFilter';
import { DecisionPreview } from './DecisionPreview';
import { usePane } from '../frame/paneContext';
import { useFormStyles } from '../parts/useFormStyles';
import { useTexts } from '../parts/useTexts';
import { CONFLICT_TEXTS } from '../texts/conflictTexts';

interface ConflictChoiceProps {
  readonly shown: readonly PlacedConflict[];
  readonly filter: ConflictFilter;
  readonly chosen: ReadonlySet<string>;
  readonly onFilter: (filter: ConflictFilter) => void;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Several conflicts at once: which ones, and what becomes of them, shown before it is done. */
export function ConflictChoice({ shown, filter, chosen, onFilter, onChoose }: ConflictChoiceProps) {
  const styles = useFormStyles();
  const { state } = usePane();
  const texts = useTexts(CONFLICT_TEXTS);
  const [side, setSide] = useState<Side | null>(null);
  const units = [...new Set(state.conflicts.map(({ place }) => place.unit))];
  const fields = MERGE_FIELDS.filter((field) => state.conflicts.some((one) => one.field === field));
  const picked = shown.filter((conflict) => chosen.has(conflictKey(conflict)));
  const isAll = picked.length === shown.length ? true : picked.length > 0 ? 'mixed' : false;
  if (side !== null && picked.length > 0)
    return <DecisionPreview conflicts={picked} side={side} onClose={() => setSide(null)} />;
  return (
    <div className={styles.form}>
      {units.length > 1 && (
        <Field label={texts.unit}>
          <Select
            value={filter.unit ?? ''}
            onChange={(_, { value }) => onFilter({ ...filter, unit: value === '' ? null : (value as UnitId) })}
          >
            <option value="">{texts.allUnits}</option>
            {units.map((unit) => (
              <option key={unit} value={unit}>
                {unitById(unit).name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {fields.length > 1 && (
        <Field label={texts.field}>
          <Select
            value={filter.field ?? ''}
            onChange={(_, { value }) => onFilter({ ...filter, field: value === '' ? null : (value as MergeField) })}
          >
            <option value="">{texts.allFields}</option>
            {fields.map((field) => (
              <option key={field} value={field}>
                {texts.fields[field]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Checkbox
        label={texts.chooseAll(shown.length)}
        checked={isAll}
        onChange={(_, { checked }) => onChoose(new Set(checked === true ? shown.map(conflictKey) : []))}
      />
      {picked.length > 0 && (
        <div className={styles.choices}>
          <Button size="small" disabledFocusable={state.busy !== null} onClick={() => setSide('mine')}>
            {texts.keepAllMine(picked.length)}
          </Button>
          <Button size="small" disabledFocusable={state.busy !== null} onClick={() => setSide('theirs')}>
            {texts.takeAllTheirs(picked.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
