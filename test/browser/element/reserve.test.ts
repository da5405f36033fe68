// Height is reserved before the script comes, by the style sheet that the package ships.
import { expect } from '@open-wc/testing';
import { DOCUMENT, TAGS, clear, create, mount } from './chart.js';

afterEach(clear);

/** The page before the script: the tags mean nothing yet. */
async function before(html: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { head, body } = frame.contentDocument!;
  body.innerHTML = html;
  const link = Object.assign(frame.contentDocument!.createElement('link'), {
    rel: 'stylesheet',
    href: '/src/element/reserve.css',
  });
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    head.append(link);
  });
  return frame;
}

for (const tag of TAGS) {
  describe(`the height of <${tag}>`, () => {
    it('is reserved before its script comes, and as the page says', async () => {
      const frame = await before(`<${tag}></${tag}><${tag} class="low"></${tag}>`);
      const [any, low] = frame.contentDocument!.querySelectorAll<HTMLElement>(tag);
      low!.style.setProperty('--campaign-min-block-size', '123px');
      expect(any!.getBoundingClientRect().height).to.be.greaterThan(0);
      expect(low!.getBoundingClientRect().height).to.equal(123);
      frame.remove();
    });

    it('is kept at least that high while it has no data, and grows with what it draws', async () => {
      const chart = create(tag);
      chart.style.setProperty('--campaign-min-block-size', '123px');
      document.body.append(chart);
      await chart.updateComplete;
      expect(chart.getBoundingClientRect().height).to.be.at.least(123);
      const drawn = await mount(tag, DOCUMENT[tag](14200));
      const height = drawn.getBoundingClientRect().height;
      drawn.style.setProperty('--campaign-min-block-size', '10px');
      expect(drawn.getBoundingClientRect().height).to.equal(height);
      drawn.style.setProperty('--campaign-min-block-size', '2000px');
      expect(drawn.getBoundingClientRect().height).to.equal(2000);
    });
  });
}
