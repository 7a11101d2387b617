const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** Every file here with a function of Excel's in it: a new one is found by its `@customfunction`. */
module.exports = readdirSync(__dirname)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join(__dirname, file))
  .filter((file) => /^ \* @customfunction /m.test(readFileSync(file, 'utf8')));
