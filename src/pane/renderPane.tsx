import { FluentProvider, RendererProvider } from '@fluentui/react-components';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../core/language';
import { makeRenderer } from './frame/makeRenderer';
import { Pane } from './frame/Pane';
import { PaneContext, type PaneSurroundings } from './frame/paneContext';
import { PANE_TEXTS } from './texts/paneTexts';
import { THEMES } from './theme/themes';
import { useColourScheme } from './theme/useColourScheme';

type PaneProps = Omit<PaneSurroundings, 'changeLanguage'> & { readonly keepLanguage: (language: Language) => void };

/** Resolves when the first screen shows. */
export function renderPane(element: HTMLElement, props: PaneProps): Promise<void> {
  return new Promise((onShown) => {
    createRoot(element).render(
      <StrictMode>
        <RendererProvider renderer={makeRenderer(document)}>
          <PaneRoot {...props} onShown={onShown} />
        </RendererProvider>
      </StrictMode>,
    );
  });
}

function PaneRoot({ language: first, keepLanguage, onShown, ...surroundings }: PaneProps & { onShown: () => void }) {
  useEffect(onShown, [onShown]);
  const [language, setLanguage] = useState(first);
  const changeLanguage = (next: Language) => {
    keepLanguage(next);
    setLanguage(next);
  };
  const scheme = useColourScheme(surroundings.readTheme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = PANE_TEXTS[language].title;
  }, [language]);
  return (
    <FluentProvider theme={THEMES[scheme]}>
      <PaneContext.Provider value={{ ...surroundings, language, changeLanguage }}>
        <Pane />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
