import type { ReactiveController } from 'lit';
import { toggleState } from './custom-states.js';
import { isOnServer } from './environment.js';
import type { Shown } from './drawn.js';
import type { InteractiveHost } from './host.js';
import type { Interaction } from './interaction.js';

/** True if a menu has the item that shows the table. */
const hasTable = (menu: string | null | undefined): boolean => !menu?.trim() || /\btable\b/i.test(menu);

/**
 * Loads what answers a reader, once the first drawing is there: a page without it is whole. If it is lost, the chart stays as it was. The room of
 * the menu is kept from the first drawing on, so that nothing moves when its button comes.
 */
export class LateInteraction implements ReactiveController {
  #interaction: Interaction | undefined;
  #isLost = false;

  constructor(
    private readonly host: InteractiveHost,
    private readonly shown: () => Shown,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const isDrawn = !!this.shown().layout;
    if (isDrawn && !isOnServer && !this.#interaction) this.#load();
    this.#interaction?.updated();
    const { menu } = this.host;
    const hasMenu = isDrawn && menu !== 'none' && !this.#isLost && !this.#interaction?.hasLostMenu;
    toggleState(this.host, 'menu', hasMenu);
    // Without its menu, the button below a drawing shows its table.
    toggleState(this.host, 'menu-table', hasMenu && hasTable(menu));
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.#interaction?.connected();
  }

  hostDisconnected(): void {
    this.#interaction?.disconnected();
  }

  /** Loads the module. When it has come, the chart is not drawn again. */
  #load(): void {
    const module = this.host.modules.load(
      'element/interaction.js',
      () => import('./interaction.js'),
      () => {
        this.hostUpdated();
      },
    );
    this.#isLost = module === 'failed';
    if (typeof module !== 'string') this.#interaction = new module.Interaction(this.host, this.shown);
  }
}
