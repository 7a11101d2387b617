import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { unitById } from '../../core/catalogue/units';
import { Facts, type Fact } from '../parts/Facts';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { useFormats } from '../parts/useFormats';

const useStyles = makeStyles({ section: { display: 'grid', rowGap: tokens.spacingVerticalM } });

/** Who am I, which unit and round, when was it synced, what is unsent. */
export function Whereabouts() {
  const styles = useStyles();
  const texts = useTexts('pane');
  const { state, acts } = usePane();
  const { time: formatTime } = useFormats();
  const { me, model, round, units, lastSyncAt, unsent } = state;
  const ours = state.workbook === 'ours';
  const facts: Fact[] = [
    [texts.signedInAs, me ? `${me.name} · ${texts.roles[me.role]}` : texts.notKnownYet],
    ...(ours
      ? ([
          [texts.units, units.map((unit) => unitById(unit).name).join(', ') || texts.noUnits],
          [texts.lastSync, lastSyncAt ? formatTime(lastSyncAt) : texts.never],
        ] satisfies Fact[])
      : []),
  ];
  return (
    <section className={styles.section}>
      <Facts facts={facts} />
      {round && model && (
        <Field
          label={texts.round}
          hint={[round.invented && texts.invented, round.closed && texts.closed].filter(Boolean).join(' ')}
        >
          <Select
            value={round.id}
            disabled={state.busy !== null}
            onChange={(_, { value }) => void acts.switchRound(value)}
          >
            {model.rounds.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {ours && (
        <Text role="status" weight={unsent ? 'semibold' : 'regular'}>
          {unsent ? texts.unsent(unsent) : texts.nothingUnsent}
        </Text>
      )}
    </section>
  );
}
