import { useEffect, useState, type ComponentType } from 'react';
import { untilFetched } from './untilFetched';

/**
 * A component that is fetched once it is wanted, again and again until it comes; `null` until then. It shows as soon as it
 * is there, where Suspense would hold it back.
 * @param load the same function at each call
 */
export function useFetched<Props>(
  load: () => Promise<ComponentType<Props>>,
  isWanted: boolean,
): ComponentType<Props> | null {
  const [Fetched, setFetched] = useState<ComponentType<Props> | null>(null);
  useEffect(() => {
    let isStill = isWanted;
    if (isStill) void untilFetched(load, () => isStill).then((came) => isStill && setFetched(() => came));
    return () => {
      isStill = false;
    };
  }, [load, isWanted]);
  return Fetched;
}
