import { Field, Select } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';

/** The round that the workbook holds, and a way to another. */
export function RoundChoice() {
  const { state, acts } = usePane();
  const texts = useTexts(PANE_TEXTS);
  const { model, round } = state;
  if (!round || !model) return null;
  const hint = [round.invented && texts.invented, round.closed && texts.closed].filter(Boolean).join(' ');
  return (
    <Field label={texts.round} hint={hint}>
      <Select value={round.id} disabled={state.busy !== null} onChange={(_, { value }) => void acts.switchRound(value)}>
        {model.rounds.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
