import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Session } from '../commands/session';
import type { Language } from '../core/language';
import { Pane } from './Pane';
import { PaneContext, type Acts } from './paneContext';
import { TEXTS } from './texts';

interface PaneProps {
  readonly session: Session;
  readonly acts: Acts;
  readonly language: Language;
}

export function renderPane(element: HTMLElement, props: PaneProps): void {
  createRoot(element).render(
    <StrictMode>
      <PaneRoot {...props} />
    </StrictMode>,
  );
}

function PaneRoot({ session, acts, language: first }: PaneProps) {
  const [language, setLanguage] = useState(first);
  const texts = TEXTS[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [language, texts]);
  return (
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={{ session, acts, texts, language }}>
        <Pane onOtherLanguage={() => setLanguage(language === 'sv' ? 'en' : 'sv')} />
      </PaneContext.Provider>
    </FluentProvider>
  );
}
