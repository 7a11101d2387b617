import { Spinner } from '@fluentui/react-components';
import { useTexts } from '../parts/useTexts';
import { SCREEN_TEXTS } from '../texts/screenTexts';

/** Stands in for a screen that is still on its way. */
export function Opening() {
  return <Spinner size="small" label={useTexts(SCREEN_TEXTS).loading} />;
}
