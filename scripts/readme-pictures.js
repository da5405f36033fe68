// @ts-check
// Takes the pictures of the README: `npm run pictures`.
import { writeFileSync } from 'node:fs';
import { startPictures } from './pictures.js';

const { origin, takePicture, close } = await startPictures();
for (const chart of ['figure', 'progress', 'breakdown', 'delta', 'slope', 'timeline']) {
  const address = `${origin}/stories/welcome/picture.html?${chart}`;
  const file = `docs/pictures/${chart}.png`;
  writeFileSync(file, await takePicture(address, { width: 560 }));
  console.log(file);
}
await close();
process.exit(0);
