import { FluentProvider, Tab, TabList, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What Fluent itself takes to answer a click: two tabs and a heading. */
function EmptyPage() {
  const [shown, setShown] = useState<unknown>('one');
  return (
    <FluentProvider theme={webLightTheme}>
      <TabList selectedValue={shown} onTabSelect={(_, { value }) => setShown(value)}>
        <Tab value="one">1</Tab>
        <Tab value="two">2</Tab>
      </TabList>
      <h1>{String(shown)}</h1>
    </FluentProvider>
  );
}

createRoot(document.getElementById('page')!).render(<EmptyPage />);
