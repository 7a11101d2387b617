import { useEffect, useState, type ComponentType } from 'react';

/** Raised where a part of the pane could not be fetched. */
export class NotFetched extends Error {
  constructor(cause: unknown) {
    super('a part of the pane could not be fetched', { cause });
  }
}

const Nothing = () => null;

/**
 * A component that is fetched when it is first shown. One that didn't come is fetched anew the next time that it is shown.
 * Not by React's `lazy`: that remembers a failure for good, and what comes soon is held back until what stood in for it
 * has been seen for 300 ms.
 * @param StandIn what shows until then
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  StandIn: ComponentType<Props> = Nothing,
): ComponentType<Props> {
  let fetched: ComponentType<Props> | null = null;
  return function OnDemand(props: Props) {
    const [Fetched, setFetched] = useState(() => fetched);
    const [fault, setFault] = useState<NotFetched | null>(null);
    useEffect(() => {
      if (Fetched) return;
      let isShown = true;
      load().then(
        (component) => {
          fetched = component;
          if (isShown) setFetched(() => component);
        },
        (error: unknown) => isShown && setFault(new NotFetched(error)),
      );
      return () => void (isShown = false);
    }, [Fetched]);
    if (fault) throw fault;
    return Fetched ? <Fetched {...props} /> : <StandIn {...props} />;
  };
}
