import { useCallback, useEffect, useState } from 'react';
import { usePane } from '../frame/paneContext';

/** Has the national picture fetched when the screen opens, and again when asked; what was known stays meanwhile. */
export function useFetchedNation(): { readonly isFetching: boolean; readonly fetch: () => void } {
  const { acts } = usePane();
  const [isFetching, setIsFetching] = useState(true);
  const fetch = useCallback(() => {
    setIsFetching(true);
    void acts.nation.fetch().finally(() => setIsFetching(false));
  }, [acts]);
  useEffect(fetch, [fetch]);
  return { isFetching, fetch };
}
