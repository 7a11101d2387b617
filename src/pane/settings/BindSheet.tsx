import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { bindingRefusalText } from '../../workbook/binding/bindingRefusalText';
import { BindRangeForm } from './BindRangeForm';
import { BoundSheets } from './BoundSheets';
import { Facts } from '../parts/Facts';
import { offerFacts } from '../home/offerFacts';
import { usePane } from '../frame/paneContext';
import { useTexts } from '../parts/useTexts';
import { BINDING_TEXTS } from '../texts/bindingTexts';

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalS },
});

/** Where a user says that a range of their own is where a unit is filled in. */
export function BindSheet() {
  const styles = useStyles();
  const { state, acts, language } = usePane();
  const texts = useTexts(BINDING_TEXTS);
  const [told, setTold] = useState('');
  const looking = useRef<HTMLDivElement>(null);
  const { offer, me } = state;
  if (!me || (!me.units.length && !state.bindings.length)) return null;
  const look = () => {
    setTold('');
    void acts.look();
  };
  /** What was done is said, and its button is gone: the focus goes where one goes on. */
  const tell = (text: string) => {
    setTold(text);
    looking.current?.querySelector('button')?.focus();
  };
  return (
    <Accordion collapsible>
      <AccordionItem value="bind">
        <AccordionHeader as="h2">{texts.title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Text>{texts.hint}</Text>
          <div ref={looking}>
            <Button disabledFocusable={state.busy !== null} onClick={look}>
              {texts.look}
            </Button>
          </div>
          <div role="alert">
            {offer?.kind === 'refused' && (
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{bindingRefusalText(offer.refusal, language)}</MessageBarBody>
              </MessageBar>
            )}
          </div>
          <div role="status">
            {told && <Text>{told}</Text>}
            {offer?.kind === 'understood' && (
              <Facts facts={offerFacts(offer, { texts, strategy: state.round?.strategy ?? '2024' })} />
            )}
          </div>
          {offer?.kind === 'understood' && (
            <BindRangeForm key={`${offer.sheet}!${offer.address}`} offer={offer} onBound={tell} />
          )}
          <BoundSheets onUnbound={tell} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
