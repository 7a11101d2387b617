/** What is said of a store that isn't of this version of the hub. Swedish and English. */
export function storeAgeText({ age, place }: { age: 'none' | 'older' | 'newer'; place: string }): [string, string] {
  switch (age) {
    case 'none':
      return [
        `Det finns ingen hubbs lager i ${place}: kontrollera LS_DATA_DIR eller DATABASE_URL.`,
        `There is no hub's store in ${place}: check LS_DATA_DIR or DATABASE_URL.`,
      ];
    case 'older':
      return [
        `Lagret i ${place} är från en äldre hubb: använd den versionen, eller starta den här en gång först.`,
        `The store in ${place} is of an older hub: use that version, or start this one once first.`,
      ];
    case 'newer':
      return [
        `Lagret i ${place} har använts av en nyare hubb: använd den versionen.`,
        `The store in ${place} has been used by a newer hub: use that version.`,
      ];
  }
}
