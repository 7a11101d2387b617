import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { CoverageModel } from '../../core/coverageModel';
import type { RoundCoverage } from '../../core/roundCoverage';
import { usePane } from '../frame/paneContext';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { PANE_TEXTS } from '../texts/paneTexts';
import { NATION_TEXTS } from '../texts/nationTexts';

const useStyles = makeStyles({
  choice: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  standing: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
  fetched: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
});

interface RoundChoiceProps {
  readonly coverage: RoundCoverage;
  readonly model: CoverageModel;
  readonly isFetching: boolean;
  readonly fetch: () => void;
}

/** Which round is shown, whether its levels are invented, and of when it is. */
export function RoundChoice({ coverage, model, isFetching, fetch }: RoundChoiceProps) {
  const styles = useStyles();
  const { state, acts } = usePane();
  const [texts, pane] = [useTexts(NATION_TEXTS), useTexts(PANE_TEXTS)];
  const formats = useFormats();
  const { round } = coverage;
  const time = state.fetchedAt ? formats.time(state.fetchedAt) : '';
  return (
    <div className={styles.choice}>
      <Field label={texts.round}>
        <Select value={round.id} onChange={(_, { value }) => acts.nation.look({ round: value, against: null })}>
          {model.rounds
            .filter(({ id }) => model.coverages.has(id))
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
        </Select>
      </Field>
      {round.invented && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{pane.invented}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.standing}>
        <Text size={200} role="status" className={styles.fetched}>
          {isFetching ? texts.fetching : state.offlineSince ? texts.offline(time) : texts.fetchedAt(time)}
        </Text>
        <Button size="small" appearance="subtle" disabledFocusable={isFetching} onClick={fetch}>
          {texts.fetch}
        </Button>
      </div>
    </div>
  );
}
