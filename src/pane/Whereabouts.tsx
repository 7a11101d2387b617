import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { unitById } from '../core/catalogue/units';
import { usePane } from './paneContext';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  section: { display: 'grid', rowGap: tokens.spacingVerticalM },
});

/** Who am I, which unit and round, when was it synced, what is unsent. */
export function Whereabouts() {
  const styles = useStyles();
  const { state, texts, acts, formatTime } = usePane();
  const { me, model, round, units, lastSyncAt, unsent } = state;
  const ours = state.workbook === 'ours';
  const facts: [string, string][] = [
    [texts.signedInAs, me ? `${me.name} · ${texts.roles[me.role]}` : texts.notKnownYet],
    ...(ours
      ? ([
          [texts.units, units.map((unit) => unitById(unit).name).join(', ') || texts.noUnits],
          [texts.lastSync, lastSyncAt ? formatTime(lastSyncAt) : texts.never],
        ] satisfies [string, string][])
      : []),
  ];
  return (
    <section className={styles.section}>
      <dl className={styles.facts}>
        {facts.map(([term, value]) => [
          <dt key={term} className={styles.term}>
            {term}
          </dt>,
          <dd key={`${term} value`} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
      {round && model && (
        <Field
          label={texts.round}
          hint={[round.invented && texts.invented, round.closed && texts.closed].filter(Boolean).join(' ')}
        >
          <Select
            value={round.id}
            disabled={state.busy !== null}
            onChange={(_, { value }) => void acts.changeRound(value)}
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
