// Root of the functions bundle: loads first, needs no DOM and no React. The build associates each function with its id.
import { readAreaRow } from './excel/areaRow';
import { officeLanguage } from './excel/environment';
import { provideSurroundings } from './functions/surroundings';
import './functions/coverage';
import './functions/possible';
import './functions/score';
import './functions/status';

provideSurroundings({ language: officeLanguage, readAreaRow });
