// Root of the functions bundle: loads first, needs no DOM and no React. The build associates each function with its id.
import { readAreaRow } from './excel/areaRow';
import { officeLanguage } from './excel/environment';
import { provideSurroundings } from './functions/surroundings';
import './functions/count';
import './functions/coverage';
import './functions/crosswalk';
import './functions/documents';
import './functions/explain';
import './functions/gaps';
import './functions/level';
import './functions/matrix';
import './functions/objectives';
import './functions/possible';
import './functions/rollup';
import './functions/score';
import './functions/status';
import './functions/trend';
import './functions/unit';
import './functions/whatIf';

provideSurroundings({ language: officeLanguage, readAreaRow });
