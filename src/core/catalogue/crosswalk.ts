/**
 * Which objective of 2019 became which of 2024: by link, never by equal number. 1.3 and 4.4 of 2024 are different
 * objectives from those that bore the numbers in 2019. Many-to-many: 2.3 of 2019 is found in two of 2024.
 * `from: null`: an objective of 2024 without a predecessor in the sources. What stands in neither is unknown.
 */
export const CROSSWALK = [
  {
    from: '1.1',
    to: '1.1',
    relation: { sv: 'motsvarar; ”Stärkt” är struket ur titeln', en: 'equivalent; “Stärkt” dropped from the title' },
    confidence: 'high',
    evidence: ['001', '003'],
    outsideSources: false,
  },
  {
    from: '1.2',
    to: '1.2',
    relation: { sv: 'samma titel', en: 'same title' },
    confidence: 'high',
    evidence: ['001', '003'],
    outsideSources: false,
  },
  {
    from: '1.3',
    to: '1.4',
    relation: { sv: 'omnumrerad; hubb blev aktör', en: 'renumbered; hubb became aktör' },
    confidence: 'high',
    evidence: ['001', '003'],
    outsideSources: false,
  },
  {
    from: null,
    to: '1.3',
    relation: {
      sv: 'ny; ingen föregångare i källorna. Bär samma nummer som en annan målsättning 2019. Okänt om den bygger på gamla 4.x',
      en: 'new; no predecessor in the sources. Bears the number of another objective of 2019. Unknown whether drawn from old 4.x',
    },
    confidence: 'high',
    evidence: ['003'],
    outsideSources: false,
  },
  {
    from: '2.1',
    to: '2.1',
    relation: {
      sv: 'delvis (utbyte av patientdata blev nationell digital infrastruktur)',
      en: 'partial (exchange of patient data became national digital infrastructure)',
    },
    confidence: 'medium',
    evidence: ['003'],
    outsideSources: true,
  },
  {
    from: '2.2',
    to: '2.2',
    relation: { sv: 'samma ämne, omformulerad', en: 'same subject, reworded' },
    confidence: 'high',
    evidence: ['003'],
    outsideSources: true,
  },
  {
    from: '2.3',
    to: '2.2',
    relation: { sv: 'delvis: texten om registerbaserad forskning', en: 'partial: the text on register-based research' },
    confidence: 'lowMedium',
    evidence: ['003'],
    outsideSources: true,
  },
  {
    from: '2.3',
    to: '2.3',
    relation: {
      sv: 'delvis: infrastrukturer för register och biobanker',
      en: 'partial: infrastructures of registers and biobanks',
    },
    confidence: 'lowMedium',
    evidence: ['003'],
    outsideSources: true,
  },
  {
    from: '4.4',
    to: '3.1',
    relation: {
      sv: 'flyttad till ett annat område: precisionsmedicin blev precisionshälsa. 4.4 i 2024 handlar om antimikrobiell resistens',
      en: 'moved to another area: precision medicine became precision health. 4.4 of 2024 is about antimicrobial resistance',
    },
    confidence: 'high',
    evidence: ['003'],
    outsideSources: true,
  },
] as const;

/**
 * Areas that were renamed and widened in 2024 (documents 000 and 003): linked by what they are about. All other areas
 * are linked by their title, which both strategies share.
 */
export const RENAMED_AREAS = [
  {
    from: 'Välfärdsteknik för ökad självständighet, delaktighet och hälsa',
    to: 'Teknik för ökad hälsa, delaktighet och självständighet',
  },
  { from: 'Forskning och infrastruktur', to: 'Forskning, innovation och forskningsinfrastruktur' },
] as const;
