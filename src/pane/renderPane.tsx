import { FluentProvider, RendererProvider } from '@fluentui/react-components';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { makeRenderer } from './makeRenderer';
import { Pane } from './Pane';
import { PaneContext, type PaneSurroundings } from './paneContext';
import { TEXTS } from './texts';
import { THEMES } from './theme/themes';
import { useColourScheme } from './theme/useColourScheme';

type PaneProps = Omit<PaneSurroundings, 'texts'>;

export function renderPane(element: HTMLElement, props: PaneProps): void {
  createRoot(element).render(
    <StrictMode>
      <RendererProvider renderer={makeRenderer(document)}>
        <PaneRoot {...props} />
      </RendererProvider>
    </StrictMode>,
  );
}

function PaneRoot({ language: first, ...surroundings }: PaneProps) {
  const [language, setLanguage] = useState(first);
  const texts = TEXTS[language];
  const scheme = useColourScheme(surroundings.readTheme);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  return (
    <FluentProvider theme={THEMES[scheme]}>
      <PaneContext.Provider value={{ ...surroundings, texts, language }}>
        <Pane onOtherLanguage={() => setLanguage(language === 'sv' ? 'en' : 'sv')} />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
