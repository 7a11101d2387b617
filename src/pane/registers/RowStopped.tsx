import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { FormStop, RowAuthor, RowForm } from '../../commands/registers/openRegisters';
import { registerById } from '../../core/registers/registers';
import { readDraft } from '../../core/registers/rowDraft';
import { usePane } from '../frame/paneContext';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { ROW_TEXTS } from '../texts/rowTexts';
import type { RowTexts } from '../texts/rowTexts';
import { FieldSides } from './FieldSides';
import { useRowStyles } from './useRowStyles';

/** Why a row could not be saved, and the choice where somebody else changed it too. What was typed stands in the form. */
export function RowStopped({ form }: { form: RowForm }) {
  const styles = useRowStyles();
  const texts = useTexts(ROW_TEXTS).stopped;
  const { stopped } = form;
  return (
    <div role="alert" id="row-stopped" tabIndex={-1} className={stopped ? styles.view : styles.nothing}>
      {stopped && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{stoppedText(stopped, texts)}</MessageBarBody>
        </MessageBar>
      )}
      {stopped?.kind === 'clash' && <Clash form={form} clash={stopped} />}
      {stopped?.kind === 'gone' && (
        <>
          <Author by={stopped.by} />
          <Sides mine={texts.bringBack} theirs={texts.leaveRemoved} />
        </>
      )}
    </div>
  );
}

function Clash({ form, clash }: { form: RowForm; clash: Extract<FormStop, { kind: 'clash' }> }) {
  const { stopped } = useTexts(ROW_TEXTS);
  const formats = useFormats();
  const register = registerById(form.register);
  const { fields } = readDraft(register, form.draft);
  const { by } = clash;
  return (
    <>
      <FieldSides
        fields={register.fields.filter(({ id }) => clash.fields.includes(id))}
        mine={{ heading: stopped.mine, row: fields }}
        theirs={{
          heading: by ? stopped.by(by.name, formats.time(new Date(by.at))) : stopped.theirs,
          row: clash.theirs,
        }}
      />
      <Sides mine={stopped.keepMine} theirs={stopped.takeTheirs} />
    </>
  );
}

function Author({ by }: { by: RowAuthor | null }) {
  const { stopped } = useTexts(ROW_TEXTS);
  const formats = useFormats();
  return by && <Text>{stopped.by(by.name, formats.time(new Date(by.at)))}</Text>;
}

function Sides({ mine, theirs }: { mine: string; theirs: string }) {
  const styles = useRowStyles();
  const { state, acts } = usePane();
  const idle = state.busy === null;
  return (
    <div className={styles.buttons}>
      <Button disabledFocusable={!idle} onClick={() => void acts.registers.choose('mine')}>
        {mine}
      </Button>
      <Button disabledFocusable={!idle} onClick={() => void acts.registers.choose('theirs')}>
        {theirs}
      </Button>
    </div>
  );
}

function stoppedText(stopped: FormStop, texts: RowTexts['stopped']): string {
  return stopped.kind === 'refused' ? texts.refused[stopped.reason] : texts[stopped.kind];
}
