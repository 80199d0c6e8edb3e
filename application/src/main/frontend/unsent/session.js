// Asks the server whether it is there and who is signed in now, and takes the fresh token into the page.
const WAIT = 8000;
const meta = (name) => document.querySelector(`meta[name="${name}"]`);

/** A request of our own: an ended session answers 401 instead of the sign-in page, and nobody waits for ever. */
export async function request(address, options = {}) {
  const stop = new AbortController();
  const clock = setTimeout(() => stop.abort(), WAIT);
  try {
    return await fetch(address, {
      cache: 'no-store',
      redirect: 'error',
      signal: stop.signal,
      ...options,
      headers: { 'HX-Request': 'true', Accept: 'application/json', ...options.headers },
    });
  } finally {
    clearTimeout(clock);
  }
}

/** Sends fields as a form does, with the token of the page. */
export const post = (address, fields, options = {}) =>
  request(address, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { [meta('csrf-header')?.content ?? 'X-CSRF-TOKEN']: meta('csrf-token')?.content ?? '' },
    ...options,
  });

export async function ask() {
  try {
    const answer = await request('/ban-nhap/phien');
    if (answer.status === 401) return { fault: 'signedOut' };
    if (!answer.ok) return { fault: 'failed' };
    const state = await answer.json();
    return String(state.account) === meta('account')?.content ? state : { fault: 'otherAccount' };
  } catch {
    return { fault: 'offline' };
  }
}

export function refresh({ parameter, token }) {
  meta('csrf-token')?.setAttribute('content', token);
  for (const field of document.querySelectorAll(`input[type=hidden][name="${parameter}"]`)) field.value = token;
}
