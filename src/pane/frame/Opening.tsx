import { Spinner } from '@fluentui/react-components';
import { useTexts } from '../parts/useTexts';

/** Stands in for a screen that is still on its way. */
export function Opening() {
  return <Spinner size="small" label={useTexts('screen').loading} />;
}
