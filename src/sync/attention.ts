/** Whether news is worth anything now: somebody may be looking, and there may be a network. */
export interface Attention {
  readonly isThere: () => boolean;
  /** @returns ends the subscription */
  readonly onChange: (listener: () => void) => () => void;
}

/** The page's: shown, as far as it knows, and not known to be offline. */
export function pageAttention(page: Window): Attention {
  const { document, navigator } = page;
  return {
    isThere: () => !document.hidden && navigator.onLine,
    onChange: (listener) => {
      document.addEventListener('visibilitychange', listener);
      page.addEventListener('online', listener);
      page.addEventListener('offline', listener);
      return () => {
        document.removeEventListener('visibilitychange', listener);
        page.removeEventListener('online', listener);
        page.removeEventListener('offline', listener);
      };
    },
  };
}
