import { createElement, Fragment, useEffect, useState, type FunctionComponent, type PropsWithChildren } from 'react';

/** The part of a page below its first view. It is drawn once the first view has been painted. */
export const Later: FunctionComponent<PropsWithChildren> = ({ children }) => {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(setPainted, 0, true);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return createElement(Fragment, undefined, isPainted ? children : undefined);
};
