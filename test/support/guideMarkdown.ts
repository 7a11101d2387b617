import type { FunctionGuide, GuideArgument, GuideExample } from '../../src/pane/functions/functionGuide';
import { GUIDE_TEXTS } from '../../src/pane/texts/guideTexts';
import { localiseGuide } from '../../src/pane/functions/localiseGuide';

const texts = GUIDE_TEXTS.sv;

const START = `<!-- Görs ur funktionernas egna texter och exempel: se "A function" i CONTRIBUTING.md. -->

# Funktioner

En formel skrivs i vilken ledig cell som helst. I panelen står samma sak under **${texts.title}**, med exempel att kopiera.

Exemplen är skrivna för ett Excel med svenska tal: \`;\` mellan argumenten, decimalkomma, och \`\\\` mellan vikterna i \`{2\\1\\1\\1}\`.
Skriver din dator tal med decimalpunkt är det \`,\` både mellan argumenten och mellan vikterna. Argument inom \`[ ]\` kan utelämnas; ska
ett senare ändå vara med står \`;\` kvar: \`=LS.STATUS(B5:E5;;"worstTwo")\`.
`;

const ERRORS = `## När en cell visar ett fel

Markera cellen och peka på varningen bredvid den: där står med ord vad som är fel. Excel på engelska visar namnen inom parentes.

- \`#VÄRDEFEL!\` (\`#VALUE!\`): ett av argumenten går inte att förstå. Texten säger vilket, vad som stod där, och vad som går att skriva
  i stället: ett ord som inte är en nivå, en enhet som inte finns, fyra nivåer men tre vikter. Står det ingen text alls har någon av
  cellerna som formeln läser själv ett fel: rätta den.
- \`#SAKNAS!\` (\`#N/A\`): frågan är riktig men har inget svar. Täckningsmodellen är inte hämtad än (välj **Synka** eller **Uppdatera
  riket**), området är inte bedömt, källorna säger inget, eller \`LS.SCORE()\` står utanför ett områdes rad. Ett fel här betyder aldrig noll.
- \`#SPILL!\` (översvämning): svaret är en tabell och får inte plats, eftersom det står något i cellerna under eller till höger om
  formeln. Töm dem eller flytta formeln. I en Excel-tabell får en sådan formel aldrig plats: ställ den utanför.
- \`#BUSY!\` (upptagen): Excel väntar på svar. Det går över av sig själv; gör det inte det, öppna panelen LS så att tillägget startar.
- \`#NAMN?\` (\`#NAME?\`): Excel känner inte funktionen. Tillägget är inte installerat i detta Excel, eller namnet är felskrivet.
`;

/** docs/funktioner.md: the guide in Swedish, for coordinators, with formulas as they type them. */
export function guideMarkdown(guide: readonly FunctionGuide[]): string {
  const functions = localiseGuide(guide, ',');
  const groups = (['cells', 'model'] as const).map((reads) => {
    const { title, hint } = texts.groups[reads];
    const members = functions.filter((one) => one.reads === reads).map(functionMarkdown);
    return [`## ${title}\n\n${hint}\n`, ...members].join('\n');
  });
  return [START, ...groups, ERRORS].join('\n');
}

function functionMarkdown({ id, signature, description, arguments: given, examples }: FunctionGuide): string {
  return [
    `### LS.${id}`,
    `\`${signature}\``,
    description.sv,
    `${texts.arguments}:`,
    given.map(argumentLine).join('\n'),
    `${texts.examples}:`,
    `${examples.map(exampleLine).join('\n')}\n`,
  ].join('\n\n');
}

const argumentLine = ({ name, description, optional }: GuideArgument) =>
  `- \`${name}\`${optional ? ` (${texts.optional})` : ''}: ${description.sv}`;

const exampleLine = ({ formula, explanation }: GuideExample) => `- \`${formula}\`: ${explanation.sv}`;
