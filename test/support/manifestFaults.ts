import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = join(__dirname, '../fixtures/manifest');
const MAIN = 'OfficeAppManifestV1_1.xsd';

/** What a manifest has against the schemas of Office add-ins. */
export async function manifestFaults(manifest: string): Promise<readonly unknown[]> {
  const file = (fileName: string) => ({ fileName, contents: readFileSync(join(SCHEMAS, fileName), 'utf8') });
  const others = readdirSync(SCHEMAS).filter((name) => name !== MAIN);
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: manifest }],
    schema: [file(MAIN)],
    preload: others.map(file),
  });
  return errors;
}
