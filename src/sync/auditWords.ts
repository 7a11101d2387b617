import { unitById, UNITS, type UnitId } from '../core/catalogue/units';
import type { Language } from '../core/language';
import { METHOD_WORDS } from '../core/methodWords';
import type { AuditAct, AuditFact, AuditFactName, AuditRow } from './audit';
import { ROLE_WORDS } from './roleWords';

interface AuditWords {
  readonly acts: { readonly [A in AuditAct]: string };
  readonly facts: { readonly [F in AuditFactName]: string };
  /** Why somebody was turned away, by the problem's code. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly unknown: string;
  readonly truth: Readonly<Record<'true' | 'false', string>>;
}

const sv: AuditWords = {
  acts: {
    pushAccepted: 'Skickade bedömningar',
    pushRefused: 'Skickade bedömningar, inget togs emot',
    rowsAccepted: 'Skickade rader i register',
    rowsRefused: 'Skickade rader i register, inget togs emot',
    roundCreated: 'Lade upp omgång',
    roundChanged: 'Ändrade omgång',
    methodChanged: 'Ändrade metod',
    memberSaved: 'Gav behörighet',
    memberRevoked: 'Tog bort behörighet',
    denied: 'Nekades',
  },
  facts: {
    ...METHOD_WORDS.sv.parameters,
    ...{ units: 'enheter', applied: 'togs emot', conflicts: 'konflikter', refused: 'nekades' },
    ...{ title: 'titel', strategy: 'strategi', closed: 'stängd', current: 'aktuell', version: 'version' },
    ...{ rule: 'regel', weights: 'vikter', guard: 'en Röd hindrar Grön', minimumCoverage: 'minsta täckning (andel)' },
    ...{ name: 'namn', role: 'roll', tid: 'tenant-id', oid: 'objekt-id', reason: 'skäl', wanted: 'gällde' },
  },
  reasons: {
    notMember: 'inte upplagd',
    leaderOnly: 'bara för processledaren',
    notYourUnit: 'inte egen enhet',
  },
  columns: ['Tid (UTC)', 'Vem', 'Tenant-id', 'Objekt-id', 'Händelse', 'Gäller', 'Vad'],
  unknown: 'okänd person',
  truth: { true: 'ja', false: 'nej' },
};

const en: AuditWords = {
  acts: {
    pushAccepted: 'Sent assessments',
    pushRefused: 'Sent assessments, none accepted',
    rowsAccepted: 'Sent rows of a register',
    rowsRefused: 'Sent rows of a register, none accepted',
    roundCreated: 'Made a round',
    roundChanged: 'Changed a round',
    methodChanged: 'Changed a method',
    memberSaved: 'Gave a role',
    memberRevoked: 'Took a role away',
    denied: 'Was denied',
  },
  facts: {
    ...METHOD_WORDS.en.parameters,
    ...{ units: 'units', applied: 'accepted', conflicts: 'conflicts', refused: 'refused' },
    ...{ title: 'title', strategy: 'strategy', closed: 'closed', current: 'current', version: 'version' },
    ...{
      rule: 'rule',
      weights: 'weights',
      guard: 'a Röd keeps from Grön',
      minimumCoverage: 'minimum coverage (share)',
    },
    ...{ name: 'name', role: 'role', tid: 'tenant id', oid: 'object id', reason: 'reason', wanted: 'wanted' },
  },
  reasons: {
    notMember: 'not registered',
    leaderOnly: 'process leader only',
    notYourUnit: 'not own unit',
  },
  columns: ['Time (UTC)', 'Who', 'Tenant id', 'Object id', 'Act', 'About', 'What'],
  unknown: 'unknown person',
  truth: { true: 'yes', false: 'no' },
};

export const AUDIT_WORDS: Readonly<Record<Language, AuditWords>> = { sv, en };

/** One row in words, a text per column of `AUDIT_WORDS`. */
export function auditCells(row: AuditRow, language: Language): string[] {
  const { acts, unknown } = AUDIT_WORDS[language];
  const { at, name, tid, oid, act, about } = row;
  return [at, name || unknown, tid, oid, acts[act], about, auditFactsText(row, language)];
}

/** What an act was made of: `roll: Läsare → Samordnare; enheter: Region Skåne`. */
export function auditFactsText({ facts }: Pick<AuditRow, 'facts'>, language: Language): string {
  return facts.map((fact) => factText(fact, language)).join('; ');
}

function factText({ fact, from, to }: AuditFact, language: Language): string {
  const value = (text: string | null) => (text === null ? '–' : valueText(fact, text, language));
  const told = from === null ? value(to) : `${value(from)} → ${value(to)}`;
  return `${AUDIT_WORDS[language].facts[fact]}: ${told}`;
}

function valueText(fact: AuditFactName, text: string, language: Language): string {
  if (fact === 'units') return text.split(' ').map(unitName).join(', ');
  return wordsOfValues(language)[fact]?.[text] ?? text;
}

/** The values that have words of their own, by fact. What the words lack is told as it is. */
function wordsOfValues(language: Language): { readonly [F in AuditFactName]?: Readonly<Record<string, string>> } {
  const { reasons, truth } = AUDIT_WORDS[language];
  return {
    ...{ role: ROLE_WORDS[language], rule: METHOD_WORDS[language].rules, reason: reasons },
    ...{ closed: truth, current: truth, guard: truth },
  };
}

function unitName(id: string): string {
  return UNITS.some((unit) => unit.id === id) ? unitById(id as UnitId).name : id;
}
