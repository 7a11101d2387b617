import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** Raised where a part of the pane could not be fetched. */
export class NotFetched extends Error {
  constructor(cause: unknown) {
    super('a part of the pane could not be fetched', { cause });
  }
}

/**
 * A component that is fetched when it is first shown. One that didn't come is fetched anew the next time that it is shown:
 * what `lazy` gives remembers a failure for good.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const fetchAnew = (): LazyExoticComponent<ComponentType<Props>> =>
    lazy(() =>
      load().then(
        (component) => ({ default: component }),
        (error: unknown) => {
          Fetched = fetchAnew();
          throw new NotFetched(error);
        },
      ),
    );
  let Fetched = fetchAnew();
  return function OnDemand(props: Props) {
    const Component: ComponentType<Props> = Fetched;
    return <Component {...props} />;
  };
}
