import { html, type TemplateResult } from 'lit';
import type { TableLayout } from './table-layout.js';
import { toggleButton } from '../button.js';

/** The figures in words, or the table that the page has given of them: read by assistive technology at any time, seen once `shown`, after a button that says so. */
export const table = (layout: TableLayout, shown: boolean, toggle: () => void): TemplateResult =>
  html`${toggleButton(layout, shown, toggle)}
    <div class=${shown ? 'scroll' : 'scroll hidden'}>
      <slot name="table"
        ><table class="words" part="table">
          <thead>
            <tr>
              ${layout.heads.map((head) => html`<th scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${layout.rows.map(([name, first, second, ...more]) =>
              second === undefined
                ? html`<tr>
                    <th scope="row">${name}</th>
                    <td>${first}</td>
                  </tr>`
                : html`<tr>
                    <th scope="row">${name}</th>
                    <td>${first}</td>
                    <td>${second}</td>
                    ${more.map((cell) => html`<td>${cell}</td>`)}
                  </tr>`,
            )}
          </tbody>
        </table></slot
      >
    </div>`;
