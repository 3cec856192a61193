/* What concerns the reader is told while the page is open: the bell at the top counts it. */
(function () {
  'use strict';
  const MOST_FAILURES = 5;
  let failures = 0;

  const bell = () => document.querySelector('[data-pushed]');

  function count(change) {
    const link = bell();
    const figure = link.querySelector('b');
    const now = change === '0' ? 0 : (Number(figure.textContent) || 0) + 1;
    figure.textContent = now;
    link.dataset.none = now === 0;
    link.setAttribute('aria-label', link.title + ' ' + now);
  }

  function connect() {
    const at = new URL(bell().dataset.pushed, location.href);
    at.protocol = at.protocol.replace('http', 'ws');
    const socket = new WebSocket(at);
    socket.onmessage = message => count(message.data);
    socket.onclose = gone => {
      // 1008: signed out. Each way back is a request, and requests keep a session alive: there are only a few a page.
      failures++;
      if (gone.code !== 1008 && failures < MOST_FAILURES) {
        setTimeout(connect, 5000 * failures);
      }
    };
  }

  if (bell() && 'WebSocket' in window) {
    connect();
  }
})();
