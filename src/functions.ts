// Root of the functions bundle: loads first, needs no DOM and no React. The build adds every function of
// functions/ to the bundle and associates it with its id.
import { readAreaRow } from './excel/areaRow';
import { officeLanguage } from './excel/environment';
import { provideSurroundings } from './functions/surroundings';

provideSurroundings({ language: officeLanguage, readAreaRow });
