import { Button, Spinner, Text } from '@fluentui/react-components';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { NATION_TEXTS } from '../texts/nationTexts';
import { PlaceView } from './PlaceView';
import { RoundChoice } from './RoundChoice';
import { useFetchedNation } from './useFetchedNation';

/** The national picture: counts and gaps, never a ranking, down to a single judgement. */
export function NationScreen() {
  const { nation, coverage: model } = usePane().state;
  const texts = useTexts(NATION_TEXTS);
  const fetched = useFetchedNation();
  const coverage = model?.coverages.get(nation.round ?? '') ?? model?.coverages.get(model.round.id);
  if (!model || !coverage)
    return fetched.isFetching ? (
      <Spinner label={texts.fetching} />
    ) : (
      <>
        <Text>{texts.nothingFetched}</Text>
        <Button onClick={fetched.fetch}>{texts.fetch}</Button>
      </>
    );
  return (
    <>
      <RoundChoice coverage={coverage} model={model} {...fetched} />
      <PlaceView place={nation.place} coverage={coverage} model={model} />
    </>
  );
}
