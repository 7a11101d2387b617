import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { registerById } from '../../core/registers/registers';
import { useRegisters } from './useRegisters';

const useStyles = makeStyles({
  report: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What the last sync sent and fetched of each register; those with nothing new are left out. */
export function RegisterReport() {
  const styles = useStyles();
  const { registers, registerTexts: texts, language } = useRegisters();
  const told = registers.reports.filter(({ sent, received, leftAlone }) => sent + received + leftAlone > 0);
  return (
    <div role="status" className={styles.report} aria-label={texts.title}>
      {told.length > 0 && (
        <>
          <Subtitle2 as="h2">{texts.title}</Subtitle2>
          <ul className={styles.list}>
            {told.map(({ register, leftAlone, ...counts }) => (
              <li key={register}>
                {texts.report(registerById(register).title[language], counts)}
                {leftAlone > 0 && `. ${texts.leftAlone(leftAlone)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
