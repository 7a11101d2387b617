import { Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { LIMITS } from '../../sync/protocol';
import { useFormats } from '../parts/useFormats';
import { useTexts } from '../parts/useTexts';
import { ASSESS_TEXTS } from '../texts/assessTexts';

const useStyles = makeStyles({
  hint: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
});

interface KeptTextProps {
  readonly field: 'note' | 'source';
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly rows: number;
  readonly isReadOnly: boolean;
  /** @param seen what stood there when the person began */
  readonly onSave: (text: string, seen: string) => void;
  /** What is said of the text, as it is typed. */
  readonly below?: (text: string) => ReactNode;
}

/**
 * A text of a place. What is typed is saved when the field is left, in whatever way: by the focus, by a move to another
 * place in the pane or in the grid, or with the screen. It must be rendered with its place as its key.
 */
export function KeptText({ field, label, hint, value, rows, isReadOnly, onSave, below }: KeptTextProps) {
  const styles = useStyles();
  const texts = useTexts(ASSESS_TEXTS);
  const { number } = useFormats();
  const [draft, setDraft] = useState<{ text: string; seen: string } | null>(null);
  const save = () => {
    if (draft && draft.text !== draft.seen) onSave(draft.text, draft.seen);
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => () => latest.current(), []);
  const text = draft?.text ?? value;
  return (
    <div>
      <Field
        label={label}
        hint={
          isReadOnly ? null : (
            <span className={styles.hint}>
              <span>{hint}</span>
              <span>{texts.length(number(text.length), number(LIMITS[field]))}</span>
            </span>
          )
        }
      >
        <Textarea
          value={text}
          maxLength={LIMITS[field]}
          resize="vertical"
          textarea={{ readOnly: isReadOnly, rows }}
          onChange={(_, { value: typed }) => setDraft({ text: typed, seen: draft?.seen ?? value })}
          onBlur={() => {
            save();
            setDraft(null);
          }}
        />
      </Field>
      {below?.(text)}
    </div>
  );
}
