import type { RegionId } from '../../core/catalogue/units';
import type { DimensionId } from '../../core/catalogue/dimensions';
import type { AreaNumber } from '../../core/catalogue/strategies';

/**
 * Invented levels for the demo rounds: nothing here says anything about a real region (the sources hold no levels). The patterns
 * were dealt out blindly, so that they don't even follow what one might expect of large and small regions.
 * One group per area, 1–8; one letter per dimension in their order: g, y, r, or - for not assessed.
 */
export const DEMO_LEVELS: Partial<Record<RegionId, string>> = {
  norrbotten: 'yyyr rryr y-y- gyry yyyy rr-r yy-- ----',
  vasterbotten: 'gygy ggyy yygy gggr yyyr ggyy gyyy yyr-',
  vasternorrland: 'gggy gggg gyyg ggyg gggy gggg yygg gggg',
  gavleborg: 'yr-- r--- ---- yyrr yr-- ---- rr-- ----',
  uppsala: 'ggyy gyyg yyyy gggy gyyy ggyg yyyg gy-y',
  varmland: 'gggg ggyg gggy gggg yygy gggg ggyy yygg',
  orebro: 'yyyy yrrr -yr- yyyr gyrr rryy ---- yr-r',
  stockholm: 'gyyr gg-y yyrr gygy rr-- yyyy gy-- rryy',
  gotland: 'gggy gggg yyyy ggyg yy-y gggy ggyy yygy',
  ostergotland: 'yrrr yy-- rrrr yryr ---- rryr y--- rr--',
  'vastra-gotaland': 'gyyy yyry yy-- ggyy yryr gy-y yyyy r-r-',
  kronoberg: 'gggg gggg ggyg gggg gyyg gggg gygg ggyy',
};

/** Dealt out anew and as blindly for the earlier round, so that something has moved between the two. */
export const DEMO_2023_LEVELS: Partial<Record<RegionId, string>> = {
  norrbotten: 'g-gy yggy ygyg r-yr grgg ggrr rgyr ggyr',
  vasterbotten: 'rryr yrrg rrgy yyry yygg -rgy yyrg rryg',
  vasternorrland: '---- ggyy rgyr ggry ygrg yrry gyrr gyry',
  gavleborg: 'gyry rygr rrgy yyyy gr-g gyrr y-gg rgyg',
  uppsala: 'yryg yrgr ---- rgry yryy yyyg ygyr rygr',
  varmland: 'yyyr -y-g y-yr ---- ryyr y--y g-yy ygyy',
  orebro: 'y-rg ggg- ---- yyyy gggr y-rr yyry gggr',
  stockholm: 'rryg grrg rygy ggyr yygy ryyg yyyy rygg',
  gotland: 'ygyr yyyr rrgr ggrg gyyr ---- rryy ryrr',
  ostergotland: 'ygyg ygyr grgr yrrr yryy rrgy ryrr grgr',
  'vastra-gotaland': 'ygry -rrr yyr- gryy grrr yrgg r-yg yggy',
  kronoberg: 'rggy -yy- ggyg gyyg grgy ggrr yyrg rrrr',
};

/** `dimension: null` is the area's own remark. */
export const DEMO_NOTES: readonly {
  unit: RegionId;
  area: AreaNumber;
  dimension: DimensionId | null;
  note: string;
  source: string | null;
}[] = [
  {
    unit: 'uppsala',
    area: 1,
    dimension: 'kommunicerad',
    note: 'Påhittat exempel: området tas upp på regionens webbplats och i nyhetsbrev.',
    source: 'Påhittad källa: webbplats, mars 2026',
  },
  {
    unit: 'uppsala',
    area: 3,
    dimension: 'styrdokument',
    note: 'Påhittat exempel: policyn är beslutad men saknar uppföljning.',
    source: 'Påhittad källa: policy, § 14',
  },
  {
    unit: 'stockholm',
    area: 7,
    dimension: null,
    note: 'Påhittat exempel: kompetensförsörjning samordnas med lärosätena.',
    source: null,
  },
  {
    unit: 'gotland',
    area: 4,
    dimension: 'infrastruktur',
    note: 'Påhittat exempel: egen forskningsenhet saknas, köps av annan region.',
    source: null,
  },
  {
    unit: 'vasterbotten',
    area: 5,
    dimension: 'identifierad',
    note: 'Påhittat exempel: behoven är kartlagda i två av tre förvaltningar.',
    source: 'Påhittad källa: behovskartläggning 2025',
  },
  {
    unit: 'vastra-gotaland',
    area: 6,
    dimension: null,
    note: 'Påhittat exempel: gemensam infrastruktur med universitetet.',
    source: 'Påhittad källa: avtal 2025',
  },
  {
    unit: 'kronoberg',
    area: 2,
    dimension: 'infrastruktur',
    note: 'Påhittat exempel: datalager upphandlas.',
    source: null,
  },
  {
    unit: 'varmland',
    area: 4,
    dimension: 'styrdokument',
    note: 'Påhittat exempel: strategin gick ut 2025 och ny är inte beställd.',
    source: 'Påhittad källa: strategi 2021–2025',
  },
  {
    unit: 'orebro',
    area: 4,
    dimension: 'infrastruktur',
    note: 'Påhittat exempel: en röd bedömning bland gröna håller området från grönt.',
    source: null,
  },
];
