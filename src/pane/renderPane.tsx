import { FluentProvider, RendererProvider } from '@fluentui/react-components';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../core/language';
import { makeRenderer } from './frame/makeRenderer';
import { Pane } from './frame/Pane';
import { PaneContext, type PaneSurroundings } from './frame/paneContext';
import { TEXTS } from './texts/texts';
import { THEMES } from './theme/themes';
import { useColourScheme } from './theme/useColourScheme';

type PaneProps = Omit<PaneSurroundings, 'changeLanguage'> & { readonly keepLanguage: (language: Language) => void };

export function renderPane(element: HTMLElement, props: PaneProps): void {
  createRoot(element).render(
    <StrictMode>
      <RendererProvider renderer={makeRenderer(document)}>
        <PaneRoot {...props} />
      </RendererProvider>
    </StrictMode>,
  );
}

function PaneRoot({ language: first, keepLanguage, ...surroundings }: PaneProps) {
  const [language, setLanguage] = useState(first);
  const changeLanguage = (next: Language) => {
    keepLanguage(next);
    setLanguage(next);
  };
  const scheme = useColourScheme(surroundings.readTheme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = TEXTS.pane[language].title;
  }, [language]);
  return (
    <FluentProvider theme={THEMES[scheme]}>
      <PaneContext.Provider value={{ ...surroundings, language, changeLanguage }}>
        <Pane />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
