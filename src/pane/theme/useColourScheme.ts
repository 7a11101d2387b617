import { useLayoutEffect, useSyncExternalStore } from 'react';
import { colourSchemeOf, type ColourScheme, type HostTheme } from './colourScheme';

const systemIsDark = () => window.matchMedia('(prefers-color-scheme: dark)');

/**
 * Light or dark as the host is. It doesn't tell when its theme changes: it is asked again whenever the person comes back
 * to the pane. What the browser itself draws (scroll bars, lists of a select) follows.
 */
export function useColourScheme(readTheme: () => HostTheme | null): ColourScheme {
  const scheme = useSyncExternalStore(onAttention, () => colourSchemeOf(readTheme(), systemIsDark().matches));
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);
  return scheme;
}

function onAttention(look: () => void): () => void {
  const moments = [
    [window, 'focus'],
    [document, 'visibilitychange'],
    [systemIsDark(), 'change'],
  ] as const;
  for (const [target, type] of moments) target.addEventListener(type, look);
  return () => {
    for (const [target, type] of moments) target.removeEventListener(type, look);
  };
}
