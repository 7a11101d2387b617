import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  type AccordionToggleEventHandler,
} from '@fluentui/react-components';
import { AUDIT_TEXTS } from '../texts/auditTexts';
import { AuditTrail } from './AuditTrail';
import { Members } from './Members';
import { MEMBERS_TEXTS } from '../texts/membersTexts';
import { usePane } from '../frame/paneContext';

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalS },
});

/** Who may do what and who did what: the process leader's alone, and asked for anew each time they are unfolded. */
export function LeaderSections() {
  const styles = useStyles();
  const { state, acts, language } = usePane();
  if (state.me?.role !== 'processLeader') return null;
  const read: AccordionToggleEventHandler<'members' | 'audit'> = (_, { value, openItems }) => {
    if (!openItems.includes(value)) return;
    if (value === 'members') void acts.leader.readMembers();
    else void acts.leader.readAudit('latest');
  };
  return (
    <Accordion collapsible multiple onToggle={read}>
      <AccordionItem value="members">
        <AccordionHeader as="h2">{MEMBERS_TEXTS[language].title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Members />
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="audit">
        <AccordionHeader as="h2">{AUDIT_TEXTS[language].title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <AuditTrail />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
