// Requests made by htmx: carries the CSRF token, and says in words when the server could not answer.
import htmx from 'htmx.org';

window.htmx = htmx;

const meta = (name) => document.querySelector(`meta[name="${name}"]`)?.content ?? '';

document.addEventListener('htmx:configRequest', ({ detail }) => {
  if (detail.verb !== 'get') detail.headers[meta('csrf-header')] = meta('csrf-token');
});

function announce(kind) {
  const notice = document.getElementById('request-notice');
  if (!notice) return;
  notice.textContent = notice.dataset[kind] ?? '';
  notice.hidden = false;
}

// An error page asked for by htmx comes as a sentence for the notice; what the reader has typed stays where it is.
document.addEventListener('htmx:beforeSwap', ({ detail }) => {
  if (detail.xhr.getResponseHeader('HX-Retarget') !== '#request-notice') return;
  detail.shouldSwap = true;
  detail.isError = false;
  detail.swapOverride = 'innerHTML';
  document.getElementById('request-notice').hidden = false;
});
document.addEventListener('htmx:beforeRequest', () => {
  const notice = document.getElementById('request-notice');
  if (notice) notice.hidden = true;
});
document.addEventListener('htmx:sendError', () => announce('offline'));
document.addEventListener('htmx:timeout', () => announce('offline'));
document.addEventListener('htmx:responseError', ({ detail }) =>
  announce(detail.xhr.status === 403 ? 'forbidden' : 'failed'),
);
