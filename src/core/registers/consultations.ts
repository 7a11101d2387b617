import { choiceOf, date, longText, number, text, unit, words } from './fields';

const listed = choiceOf([
  { id: 'list', words: words('ja', 'yes') },
  { id: 'afterAppendix', words: words('ja, efter ”Bilaga 2”', 'yes, after “Bilaga 2”') },
  { id: 'notListed', words: words('nej', 'no') },
]);
const answered = choiceOf([
  { id: 'answered', words: words('ja', 'yes') },
  { id: 'notAnswered', words: words('nej', 'no') },
  { id: 'named', words: words('nämns bland svaren', 'named among the answers') },
]);

/** Consultations (remisser): one row for each body that was asked, or answered without being asked. */
export const consultations = {
  id: 'consultations',
  title: words('Remissinstanser', 'Consulted bodies'),
  fields: [
    unit,
    text('consultation', 'Remiss', 'Consultation', { required: true }),
    text('body', 'Instans', 'Body', { required: true }),
    listed('listed', 'På sändlistan', 'On the list'),
    answered('answered', 'Har svarat', 'Answered'),
    date('answeredOn', 'Svarade', 'Answered on'),
    longText('answer', 'Svaret i korthet', 'The answer in brief'),
    number('line', 'Rad', 'Line'),
    text('namedOn', 'Nämns på rad', 'Named on lines'),
    longText('caveat', 'Att tänka på', 'To bear in mind'),
  ],
  recognisedBy: ['consultation', 'body'],
} as const;
