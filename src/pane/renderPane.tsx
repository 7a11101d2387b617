import { FluentProvider, RendererProvider, webLightTheme } from '@fluentui/react-components';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { makeRenderer } from './frame/makeRenderer';
import { Pane } from './frame/Pane';
import { PaneContext, type PaneSurroundings } from './frame/paneContext';
import { PANE_TEXTS } from './texts/paneTexts';

type PaneProps = Omit<PaneSurroundings, 'changeLanguage'>;

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

function PaneRoot({ language: first, onShown, ...surroundings }: PaneProps & { onShown: () => void }) {
  useEffect(onShown, [onShown]);
  const [language, changeLanguage] = useState(first);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = PANE_TEXTS[language].title;
  }, [language]);
  return (
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={{ ...surroundings, language, changeLanguage }}>
        <Pane />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
