// @ts-check
// What the charts say of every publication in test/publications/, to be read aloud: `npm run read`, `npm run read -- delta`,
// `npm run read -- homicides`. `npm run read -- --update` keeps the texts as approved.
import { writeFileSync } from 'node:fs';
import { publications } from '../test/publications/publication.ts';
import { textOf } from '../test/publications/text.ts';

const names = process.argv.slice(2).filter((name) => name !== '--update');
const isUpdate = process.argv.includes('--update');

for (const publication of publications()) {
  const { chart, name, path } = publication;
  if (names.length && !names.some((each) => each === chart || name.includes(each))) continue;
  const text = textOf(publication);
  if (isUpdate) writeFileSync(`${path}.txt`, text);
  else console.log(`${'─'.repeat(100)}\n${chart}/${name}\n\n${text}`);
}
