// What a browser makes of a page, without running it: what in it would run or lead out of the house, its links, and its forms.
html => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const addresses = ['href', 'src', 'srcset', 'action', 'formaction', 'data', 'xlink:href', 'poster', 'background', 'ping',
    'hx-get', 'hx-post', 'data-hx-get', 'data-hx-post'];
  const foreign = ['iframe', 'object', 'embed', 'base', 'style', 'marquee', 'audio', 'video', 'math', 'animate'];
  const faults = [];
  const inside = value => value === '' || /^[?#]/.test(value) || /^\/(?!\/)/.test(value);
  for (const element of page.querySelectorAll('*')) {
    const name = element.localName;
    if (foreign.includes(name)) faults.push(`<${name}>`);
    if (name === 'script' && !element.hasAttribute('src') && element.type !== 'application/json') faults.push('<script>');
    if (name === 'meta' && element.hasAttribute('http-equiv')) faults.push('<meta http-equiv>');
    if (name === 'link' && element.closest('body')) faults.push('<link>');
    for (const attribute of element.attributes) {
      const kind = attribute.name.toLowerCase();
      const value = attribute.value.trim();
      const picture = name === 'img' && value.startsWith('data:image/png');
      if (/^(on|hx-on|data-hx-on|srcdoc$|style$)/.test(kind)) faults.push(`${name}[${kind}]`);
      if (addresses.includes(kind) && !inside(value) && !picture) faults.push(`${name}[${kind}=${value}]`);
      if (/hx-vals|hx-headers|hx-vars/.test(kind) && /^js(on)?:|pwned/.test(value)) faults.push(`${name}[${kind}]`);
      if (kind === 'data-chart' && typeof JSON.parse(value) !== 'object') faults.push(`${name}[${kind}]`);
    }
  }
  const typed = field => ['text', 'search', 'textarea'].includes(field.type);
  const sent = field => field.name && !field.disabled && !['submit', 'button', 'file', 'fieldset'].includes(field.type)
    && (!['checkbox', 'radio'].includes(field.type) || field.checked);
  const forms = [...page.forms]
    .filter(form => form.method === 'post' && [...form.elements].some(typed))
    .map(form => ({
      action: form.getAttribute('action') || '',
      fields: [...form.elements].filter(sent).map(field => [field.name, typed(field) ? 'typed' : 'set', field.value]),
    }));
  const links = [...page.querySelectorAll('a[href^="/"]')].map(link => link.getAttribute('href'));
  return { faults, forms, links };
}
