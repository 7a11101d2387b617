/**
 * Which objective of 2019 became which of 2024: by link, never by equal number.
 * 1.3 and 4.4 of 2024 are different objectives from those that bore the numbers in 2019.
 * `from: null` marks an objective of 2024 without a predecessor in the sources.
 */
export const CROSSWALK = [
  {
    from: '1.1',
    to: '1.1',
    relation: 'equivalent, retitled (Stärkt dropped)',
    confidence: 'high',
    evidence: 'document 001,003',
    outsideSources: false,
  },
  {
    from: '1.2',
    to: '1.2',
    relation: 'same title',
    confidence: 'high',
    evidence: 'document 001,003',
    outsideSources: false,
  },
  {
    from: '1.3',
    to: '1.4',
    relation: 'renumbered; hubb→aktör',
    confidence: 'high',
    evidence: 'document 001,003',
    outsideSources: false,
  },
  {
    from: null,
    to: '1.3',
    relation: 'new; no predecessor in the sources. NUMBER COLLISION with 2019 1.3',
    confidence: 'high (new) / unknown whether drawn from old 4.x',
    evidence: 'document 003',
    outsideSources: false,
  },
  {
    from: '2.1',
    to: '2.1',
    relation: 'partial (exchange of patient data → national digital infrastructure)',
    confidence: 'medium',
    evidence: 'document 003',
    outsideSources: true,
  },
  {
    from: '2.2',
    to: '2.2',
    relation: 'same subject, reworded',
    confidence: 'high',
    evidence: 'document 003',
    outsideSources: true,
  },
  {
    from: '2.3',
    to: '2.2',
    relation: 'partial: register-based research text',
    confidence: 'low-medium',
    evidence: 'document 003',
    outsideSources: true,
  },
  {
    from: '2.3',
    to: '2.3',
    relation: 'partial: register/biobank infrastructures',
    confidence: 'low-medium',
    evidence: 'document 003',
    outsideSources: true,
  },
  {
    from: '4.4',
    to: '3.1',
    relation: 'MOVED AREA: föregångsland för precisionsmedicin → precisionshälsa; 2024 4.4 is AMR (NUMBER COLLISION)',
    confidence: 'high',
    evidence: 'document 003',
    outsideSources: true,
  },
] as const;
