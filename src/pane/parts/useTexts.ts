import { useContext } from 'react';
import { PaneContext } from '../frame/paneContext';
import { TEXTS, type TextSection } from '../texts/texts';

/** The texts of a section in the language of the pane. */
export function useTexts<Section extends TextSection>(section: Section): (typeof TEXTS)[Section]['sv'] {
  return TEXTS[section][useContext(PaneContext)!.language];
}
