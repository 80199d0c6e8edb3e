// The draft of a form: kept on the server under the key of the form, found again by the tab that holds the key, offered to
// another one that opens the same page. Passwords, files and hidden fields are never part of it.
import { post, request } from './session.js';

const KEY = '_gui';
const SENT = 'unsent-sent';
const revisions = new WeakMap();
const origins = new WeakMap();

const keyField = (form) => form.elements.namedItem(KEY);
const action = (form) => new URL(form.action, window.location.href).pathname;
const here = () => {
  const query = new URLSearchParams(window.location.search);
  query.delete('lang');
  const asked = query.toString();
  return window.location.pathname + (asked ? `?${asked}` : '');
};
const slot = (form) => `unsent ${here()} ${action(form)}`;

function remembered(name) {
  try {
    return window.sessionStorage.getItem(name);
  } catch {
    return null;
  }
}
function remember(name, value) {
  try {
    if (value === null) window.sessionStorage.removeItem(name);
    else window.sessionStorage.setItem(name, value);
  } catch {
    // a browser that keeps nothing offers the draft instead of taking it up
  }
}

function freshKey() {
  const bytes = window.crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const typedFields = (form) =>
  [...form.elements].filter(
    (field) =>
      field.name &&
      !field.disabled &&
      /^(INPUT|SELECT|TEXTAREA)$/.test(field.tagName) &&
      !/^(hidden|password|file|submit|button|reset|image)$/.test(field.type) &&
      field.autocomplete !== 'one-time-code',
  );

function typed(form) {
  return typedFields(form)
    .filter((field) => !/^(checkbox|radio)$/.test(field.type) || field.checked)
    .map((field) => [field.name, field.value]);
}

/** Whether this page is the form given back by the server with what was typed: the key of the form is known to this tab. */
export const drawnAgain = (form) =>
  document.querySelector('[data-error-summary]') !== null || remembered(`unsent key ${keyField(form)?.value}`) !== null;

export async function save(form) {
  const key = keyField(form);
  if (!key) return;
  remember(slot(form), key.value);
  remember(`unsent key ${key.value}`, 'yes');
  const address = origins.get(form) ?? here();
  const revision = revisions.get(form) ?? 0;
  const fields = { khoa: key.value, 'bieu-mau': action(form), 'dia-chi': address, lan: revision, 'noi-dung': JSON.stringify(typed(form)) };
  try {
    const answer = await post('/ban-nhap', fields, { keepalive: true });
    if (answer.status === 409 && key.value === fields.khoa) {
      key.value = freshKey();
      revisions.set(form, 0);
      await save(form);
    } else if (answer.ok) {
      revisions.set(form, (await answer.json()).revision);
    }
  } catch {
    // said when the form is sent; the page still holds everything
  }
}

export async function find(form) {
  const own = remembered(slot(form)) ?? '';
  const query = new URLSearchParams({ 'dia-chi': here(), 'bieu-mau': action(form), khoa: own, 'da-gui': remembered(SENT) ?? '' });
  remember(SENT, null);
  try {
    const answer = await request(`/ban-nhap?${query}`);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

export function restore(form, found) {
  const values = new Map();
  for (const [name, value] of found.fields) values.set(name, [...(values.get(name) ?? []), value]);
  for (const field of typedFields(form)) {
    const kept = values.get(field.name) ?? [];
    if (/^(checkbox|radio)$/.test(field.type)) field.checked = kept.includes(field.value);
    else if (values.has(field.name)) field.value = kept.shift() ?? '';
  }
  keyField(form).value = found.key;
  revisions.set(form, found.revision);
  origins.set(form, found.address);
}

export function discard(form, key) {
  remember(slot(form), null);
  return post('/ban-nhap/bo', { khoa: key, 'bieu-mau': action(form) }).catch(() => null);
}

export const sent = (form) => remember(SENT, keyField(form)?.value ?? null);

/** A page without such a form came after sending: what was sent has arrived, one way or the other. */
export const arrived = () => remember(SENT, null);
