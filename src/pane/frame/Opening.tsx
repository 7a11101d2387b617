import { Field, ProgressBar } from '@fluentui/react-components';
import { useTexts } from '../parts/useTexts';
import { SCREEN_TEXTS } from '../texts/screenTexts';

/** Stands in for a screen that is still on its way. */
export function Opening() {
  const texts = useTexts(SCREEN_TEXTS);
  return (
    <Field validationMessage={texts.loading} validationState="none">
      <ProgressBar aria-label={texts.loading} />
    </Field>
  );
}
