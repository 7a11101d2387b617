import { Button, Field, Select, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { PlacedConflict } from '../../commands/conflicts';
import type { Decision } from '../../commands/decision';
import { LEVELS, NOT_ASSESSED } from '../../core/level';
import { LIMITS } from '../../sync/protocol';
import { usePane } from '../frame/paneContext';
import { useFormStyles } from '../parts/useFormStyles';
import { useTexts } from '../parts/useTexts';
import { CONFLICT_TEXTS } from '../texts/conflictTexts';

interface OtherValueProps {
  readonly conflict: PlacedConflict;
  readonly title: string;
  readonly onDecide: (value: Decision['value']) => void;
}

/** A third value, neither mine nor theirs: a level to choose, or a text to write, starting from mine. */
export function OtherValue({ conflict, title, onDecide }: OtherValueProps) {
  const styles = useFormStyles();
  const { state } = usePane();
  const texts = useTexts(CONFLICT_TEXTS);
  const { field, mine } = conflict;
  const [draft, setDraft] = useState<string | null>(null);
  const opener = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const isOpen = draft !== null;
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) form.current?.querySelector<HTMLElement>('select, textarea')?.focus();
    else if (wasOpen.current) opener.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (draft === null)
    return (
      <div ref={opener}>
        <Button
          size="small"
          aria-label={`${texts.other} (${title})`}
          disabledFocusable={state.busy !== null}
          onClick={() => setDraft(mine[field] ?? '')}
        >
          {texts.other}
        </Button>
      </div>
    );
  const decide = (event: FormEvent) => {
    event.preventDefault();
    if (state.busy === null) onDecide(field === 'level' && draft === '' ? null : draft);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={`${texts.otherValue}: ${title}`}
      onSubmit={decide}
      onKeyDown={({ key }) => key === 'Escape' && setDraft(null)}
    >
      <Field label={texts.otherValue}>
        {field === 'level' ? (
          <Select value={draft} onChange={(_, { value }) => setDraft(value)}>
            {LEVELS.map(({ id, word }) => (
              <option key={id} value={id}>
                {word}
              </option>
            ))}
            <option value="">{NOT_ASSESSED.word}</option>
          </Select>
        ) : (
          <Textarea
            value={draft}
            maxLength={LIMITS[field]}
            resize="vertical"
            onChange={(_, { value }) => setDraft(value)}
          />
        )}
      </Field>
      <div className={styles.choices}>
        <Button size="small" type="submit" disabledFocusable={state.busy !== null}>
          {texts.use}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setDraft(null)}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
