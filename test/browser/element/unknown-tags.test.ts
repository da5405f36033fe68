// Tags that begin as those of the library and are none of them.
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { warnOfUnknownTags } from '../../../src/element/unknown-tags.js';
import { heardWarnings } from './warnings.js';

const warnings = heardWarnings();

afterEach(() => {
  for (const element of document.querySelectorAll('section, campaign-late')) element.remove();
});

function warningsOf(html: string): readonly string[] {
  const section = document.createElement('section');
  section.innerHTML = html;
  document.body.append(section);
  warnOfUnknownTags();
  return warnings;
}

describe('an unknown tag that begins with "campaign-"', () => {
  it('is named in the console with the tag that was meant', () => {
    expect(warningsOf('<campaign-progres></campaign-progres>')).to.deep.equal([
      '<campaign-progres> is not a tag of campaign-charts. Did you mean <campaign-progress>?',
    ]);
  });

  it('is named with all tags if it is like none of them', () => {
    expect(warningsOf('<campaign-bar heading="x" value="3"></campaign-bar>')).to.deep.equal([
      '<campaign-bar> is not a tag of campaign-charts. ' +
        'The tags are <campaign-figure>, <campaign-progress>, <campaign-breakdown>, <campaign-delta>, <campaign-timeline>.',
    ]);
  });

  it('is named if only its prefix is misspelt', () => {
    expect(warningsOf('<campain-figure value="5"></campain-figure><camping-site></camping-site>')).to.deep.equal([
      '<campain-figure> is not a tag of campaign-charts. Did you mean <campaign-figure>?',
    ]);
  });

  it('is named once, however often it stands in the page', () => {
    expect(warningsOf('<campaign-bar></campaign-bar><p><campaign-bar></campaign-bar></p>')).to.have.lengthOf(1);
  });

  it('is not looked for in what is added later', async () => {
    document.body.append(document.createElement('campaign-late'));
    await new Promise(requestAnimationFrame);
    expect(warnings).to.deep.equal([]);
  });
});

describe('no warning', () => {
  it('is written for the tags of the library, those that the page defines, and other unknown tags', () => {
    if (!customElements.get('campaign-banner')) customElements.define('campaign-banner', class extends HTMLElement {});
    expect(
      warningsOf('<campaign-banner></campaign-banner><other-tag></other-tag><campaigns-a></campaigns-a><p></p>'),
    ).to.deep.equal([]);
  });
});
