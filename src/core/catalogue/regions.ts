/**
 * The 21 regions and the 6 sjukvårdsregioner they sit in, in the order the source prints them.
 * Source: document 000 (the mapping of governing documents), county codes from Statistics Sweden (SCB).
 * The first alias of a region is its short name: sheets and narrow tables use it.
 */
export const CARE_REGIONS = [
  { id: 'norra', name: 'Norra sjukvårdsregionen', aliases: ['Norra'] },
  { id: 'mellansverige', name: 'Sjukvårdsregion Mellansverige', aliases: ['Mellansverige'] },
  {
    id: 'stockholm-gotland',
    name: 'Stockholms sjukvårdsregion',
    aliases: ['Stockholm-Gotland', 'Sjukvårdsregion Stockholm-Gotland', 'Sjukvårdsregion Stockholm'],
  },
  { id: 'sydostra', name: 'Sydöstra sjukvårdsregionen', aliases: ['Sydöstra'] },
  { id: 'vastra', name: 'Västra sjukvårdsregionen', aliases: ['Västra'] },
  { id: 'sodra', name: 'Södra sjukvårdsregionen', aliases: ['Södra'] },
] as const;

export const REGIONS = [
  { id: 'norrbotten', name: 'Region Norrbotten', careRegion: 'norra', countyCode: '25', aliases: ['Norrbotten'] },
  {
    id: 'jamtland-harjedalen',
    name: 'Region Jämtland Härjedalen',
    careRegion: 'norra',
    countyCode: '23',
    aliases: ['Jämtland Härjedalen', 'Jämtland'],
  },
  { id: 'vasterbotten', name: 'Region Västerbotten', careRegion: 'norra', countyCode: '24', aliases: ['Västerbotten'] },
  {
    id: 'vasternorrland',
    name: 'Region Västernorrland',
    careRegion: 'norra',
    countyCode: '22',
    aliases: ['Västernorrland'],
  },
  { id: 'gavleborg', name: 'Region Gävleborg', careRegion: 'mellansverige', countyCode: '21', aliases: ['Gävleborg'] },
  { id: 'dalarna', name: 'Region Dalarna', careRegion: 'mellansverige', countyCode: '20', aliases: ['Dalarna'] },
  { id: 'uppsala', name: 'Region Uppsala', careRegion: 'mellansverige', countyCode: '03', aliases: ['Uppsala'] },
  { id: 'varmland', name: 'Region Värmland', careRegion: 'mellansverige', countyCode: '17', aliases: ['Värmland'] },
  {
    id: 'sormland',
    name: 'Region Sörmland',
    careRegion: 'mellansverige',
    countyCode: '04',
    aliases: ['Sörmland', 'Södermanland'],
  },
  {
    id: 'vastmanland',
    name: 'Region Västmanland',
    careRegion: 'mellansverige',
    countyCode: '19',
    aliases: ['Västmanland'],
  },
  {
    id: 'orebro',
    name: 'Region Örebro län',
    careRegion: 'mellansverige',
    countyCode: '18',
    aliases: ['Örebro län', 'Örebro'],
  },
  {
    id: 'stockholm',
    name: 'Region Stockholm',
    careRegion: 'stockholm-gotland',
    countyCode: '01',
    aliases: ['Stockholm'],
  },
  { id: 'gotland', name: 'Region Gotland', careRegion: 'stockholm-gotland', countyCode: '09', aliases: ['Gotland'] },
  {
    id: 'ostergotland',
    name: 'Region Östergötland',
    careRegion: 'sydostra',
    countyCode: '05',
    aliases: ['Östergötland'],
  },
  {
    id: 'jonkoping',
    name: 'Region Jönköpings län',
    careRegion: 'sydostra',
    countyCode: '06',
    aliases: ['Jönköpings län', 'Region Jönköping', 'Jönköping'],
  },
  {
    id: 'kalmar',
    name: 'Region Kalmar län',
    careRegion: 'sydostra',
    countyCode: '08',
    aliases: ['Kalmar län', 'Kalmar'],
  },
  {
    id: 'vastra-gotaland',
    name: 'Västra Götalandsregionen',
    careRegion: 'vastra',
    countyCode: '14',
    aliases: ['Västra Götaland', 'VGR'],
  },
  { id: 'halland', name: 'Region Halland', careRegion: 'vastra', countyCode: '13', aliases: ['Halland'] },
  { id: 'blekinge', name: 'Region Blekinge', careRegion: 'sodra', countyCode: '10', aliases: ['Blekinge'] },
  { id: 'kronoberg', name: 'Region Kronoberg', careRegion: 'sodra', countyCode: '07', aliases: ['Kronoberg'] },
  { id: 'skane', name: 'Region Skåne', careRegion: 'sodra', countyCode: '12', aliases: ['Skåne'] },
] as const;
