import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type FunctionComponent, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { themes } from 'storybook/theming';

type Globals = Readonly<Record<string, unknown>>;

/** Sets the theme and the direction of the whole page. Pages of the guide have no story whose decorators would do it. */
function recolour({ theme, direction }: Globals): void {
  const { documentElement } = document;
  documentElement.dataset.theme = theme === 'dark' ? 'dark' : 'light';
  documentElement.dir = direction === 'rtl' ? 'rtl' : 'ltr';
}

/** The container of docs pages, in the theme and direction that the toolbar has. */
export const ThemedContainer: FunctionComponent<PropsWithChildren<DocsContainerProps>> = (props) => {
  const channel = addons.getChannel();
  const [globals, setGlobals] = useState<Globals>(() => {
    const last = (channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS)) as [{ globals: Globals }] | undefined;
    return last?.[0].globals ?? {};
  });
  useEffect(() => {
    const update = (event: { globals: Globals }): void => {
      setGlobals(event.globals);
    };
    channel.on(GLOBALS_UPDATED, update);
    channel.on(SET_GLOBALS, update);
    return () => {
      channel.off(GLOBALS_UPDATED, update);
      channel.off(SET_GLOBALS, update);
    };
  }, [channel]);
  useEffect(() => {
    recolour(globals);
  }, [globals]);
  return createElement(DocsContainer, { ...props, theme: globals.theme === 'dark' ? themes.dark : themes.light });
};
