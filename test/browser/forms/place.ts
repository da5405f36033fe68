// The place of charts whose boxes are measured.
import { clear } from '../element/chart.js';

/** An element of the page in which each test of a file has its charts. It is empty and without a width before the next. */
export function placeOfTests(): HTMLElement {
  const place = document.createElement('div');
  beforeEach(() => {
    document.body.append(place);
  });
  afterEach(() => {
    clear();
    place.remove();
    place.removeAttribute('style');
  });
  return place;
}
