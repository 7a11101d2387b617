/**
 * The 8 priority areas of each version of the national life-science strategy.
 * Source: documents 000 (2019) and 003 (2024). Areas 5 and 6 were renamed and widened in 2024;
 * document 000 once prints area 5 as "Välståndsteknik", a misprint for "Välfärdsteknik".
 */
export const AREAS = [
  { strategy: '2019', number: 1, title: 'Strukturer för samverkan' },
  { strategy: '2019', number: 2, title: 'Nyttiggörande av hälso- och vårddata för forskning och innovation' },
  { strategy: '2019', number: 3, title: 'Ansvarsfull, säker och etisk policyutveckling' },
  { strategy: '2019', number: 4, title: 'Integrering av forskning och innovation i vården' },
  { strategy: '2019', number: 5, title: 'Välfärdsteknik för ökad självständighet, delaktighet och hälsa' },
  { strategy: '2019', number: 6, title: 'Forskning och infrastruktur' },
  { strategy: '2019', number: 7, title: 'Kompetensförsörjning, talangattraktion och livslångt lärande' },
  { strategy: '2019', number: 8, title: 'Internationell attraktivitet och konkurrenskraft' },
  { strategy: '2024', number: 1, title: 'Strukturer för samverkan' },
  { strategy: '2024', number: 2, title: 'Nyttiggörande av hälso- och vårddata för forskning och innovation' },
  { strategy: '2024', number: 3, title: 'Ansvarsfull, säker och etisk policyutveckling' },
  { strategy: '2024', number: 4, title: 'Integrering av forskning och innovation i vården' },
  { strategy: '2024', number: 5, title: 'Teknik för ökad hälsa, delaktighet och självständighet' },
  { strategy: '2024', number: 6, title: 'Forskning, innovation och forskningsinfrastruktur' },
  { strategy: '2024', number: 7, title: 'Kompetensförsörjning, talangattraktion och livslångt lärande' },
  { strategy: '2024', number: 8, title: 'Internationell attraktivitet och konkurrenskraft' },
] as const;
