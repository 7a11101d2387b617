// The least that a page with Fluent's components can be: what clicks in the pane are measured against.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  FluentProvider,
  Radio,
  RadioGroup,
  Tab,
  TabList,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

function EmptyPage() {
  const [tab, setTab] = useState<unknown>('assess');
  const [level, setLevel] = useState('green');
  return (
    <FluentProvider theme={webLightTheme}>
      <TabList selectedValue={tab} onTabSelect={(_, { value }) => setTab(value)}>
        <Tab value="assess">Bedöm</Tab>
        <Tab value="nation">Riket</Tab>
      </TabList>
      <h1>{String(tab)}</h1>
      <RadioGroup value={level} onChange={(_, { value }) => setLevel(value)}>
        <Radio value="green" label="Grön" />
        <Radio value="yellow" label="Gul" />
      </RadioGroup>
      <Accordion collapsible>
        <AccordionItem value="history">
          <AccordionHeader as="h3">Historik</AccordionHeader>
          <AccordionPanel>Ingen</AccordionPanel>
        </AccordionItem>
      </Accordion>
    </FluentProvider>
  );
}

createRoot(document.getElementById('pane')!).render(<EmptyPage />);
