import { Button, Checkbox, Field, Select, Text } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { unitById, type UnitId } from '../../core/catalogue/units';
import type { UnderstoodRange } from '../../workbook/binding/understandRange';
import { usePane } from '../frame/paneContext';
import { useFormStyles } from '../parts/useFormStyles';
import { useTexts } from '../parts/useTexts';
import { BINDING_TEXTS } from '../texts/bindingTexts';

/** For which unit the selection is, whether scores are wanted, and the button that binds it. */
export function BindRangeForm({ offer, onBound }: { offer: UnderstoodRange; onBound: (said: string) => void }) {
  const styles = useFormStyles();
  const { state, session, acts } = usePane();
  const texts = useTexts(BINDING_TEXTS);
  const units = state.me?.units ?? [];
  const [unit, setUnit] = useState<UnitId | undefined>(() => units.find((id) => !state.units.includes(id)) ?? units[0]);
  const [scores, setScores] = useState(false);
  const isAnew = state.bindings.some((one) => one.unit === unit && !one.isWhole);

  const bind = async (event: FormEvent) => {
    event.preventDefault();
    if (state.busy !== null || !unit) return;
    await acts.bind({ place: offer, unit, scores });
    const bound = session.state.bindings.find((one) => one.unit === unit && one.isWhole);
    if (bound && session.state.offer === null)
      onBound(texts.done(unitById(unit).name, `${bound.sheet}!${bound.address}`));
  };
  if (!unit) return <Text>{texts.noUnits}</Text>;
  return (
    <form className={styles.form} onSubmit={(event) => void bind(event)}>
      <Field label={texts.unit}>
        <Select value={unit} onChange={(_, { value }) => setUnit(value as UnitId)}>
          {units.map((id) => (
            <option key={id} value={id}>
              {unitById(id).name}
            </option>
          ))}
        </Select>
      </Field>
      <Field {...(offer.scores ? {} : { hint: texts.scoresBlocked })}>
        <Checkbox
          label={texts.scores}
          disabled={offer.scores === null}
          checked={scores}
          onChange={(_, { checked }) => setScores(checked === true)}
        />
      </Field>
      <Text>{texts.whatHappens}</Text>
      <div className={styles.choices}>
        <Button type="submit" appearance="primary" disabledFocusable={state.busy !== null}>
          {isAnew ? texts.bindAnew : texts.bind}
        </Button>
      </div>
    </form>
  );
}
