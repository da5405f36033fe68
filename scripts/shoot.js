// @ts-check
// A picture of a page of this repository: `node scripts/shoot.js stories/briefing/ picture.png --width 320 --dark --rtl`. An address is taken as it is.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startPictures } from './pictures.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '760' },
    dark: { type: 'boolean', default: false },
    rtl: { type: 'boolean', default: false },
  },
});
const [page, file] = positionals;
if (!page || !file) {
  console.error('node scripts/shoot.js <page> <picture.png> [--width 760] [--dark] [--rtl]');
  process.exit(1);
}
const { origin, takePicture, close } = await startPictures();
const address = new URL(page, `${origin}/`).href;
const picture = await takePicture(address, {
  width: Number(values.width),
  theme: values.dark ? 'dark' : 'light',
  ...(values.rtl ? { direction: 'rtl' } : {}),
});
writeFileSync(file, picture);
await close();
process.exit(0);
