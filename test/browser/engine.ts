/** The engine that runs the tests. What is the same in all of them, or takes long, is tested in one. */
export const ENGINE = navigator.userAgent.includes('Firefox')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'Chromium'
    : 'WebKit';

/** True in Chromium, in which the whole of a large table of cases is tested. */
export const isChromium = ENGINE === 'Chromium';

/**
 * WebKitGTK 2.54 often ends with a damaged heap in its network process (in `soup_session_send_async`) after some requests were given up: what
 * gives up many does it without the network there, or not at all.
 */
export const isWebKitGTK = ENGINE === 'WebKit';
