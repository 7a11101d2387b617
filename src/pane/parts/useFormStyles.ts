import { makeStyles, tokens } from '@fluentui/react-components';

/** A form in the narrow pane: fields below each other, short ones in pairs. */
export const useFormStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0 },
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Brings who tried to send a form to the first field that is wrong. */
export function focusFirstFault(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
