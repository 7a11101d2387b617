import { useContext } from 'react';
import type { InLanguages } from '../texts/inLanguages';
import { PaneContext } from '../frame/paneContext';

/** A section's texts in the language of the pane. Whoever shows them imports them: they come with the screen. */
export function useTexts<Texts>(texts: InLanguages<Texts>): Texts {
  return texts[useContext(PaneContext)!.language];
}
