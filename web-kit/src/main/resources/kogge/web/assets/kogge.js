// SPDX-License-Identifier: EUPL-1.2
// What pages do beyond their links and forms. Without it each of them works, too.
'use strict';

// The language switch takes along what is typed in the page's form: it comes back in the other language, and is not sent.
document.addEventListener('click', event => {
  const link = event.target.closest('.kogge-languages a');
  const form = document.getElementById('typed');
  if (!link || !form || event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  const address = new URL(form.getAttribute('action'), document.baseURI);
  address.searchParams.set('lang', link.hreflang);
  form.setAttribute('action', address);
  const kept = document.createElement('input');
  kept.type = 'hidden';
  kept.name = '_language';
  kept.value = link.hreflang;
  form.append(kept);
  HTMLFormElement.prototype.submit.call(form);
});

// What was done is said once, and not again when the page is loaded anew.
if (document.getElementById('done') && history.replaceState) {
  const address = new URL(location);
  address.searchParams.delete('done');
  history.replaceState(null, '', address);
}

// A button beside an address copies it, and says so to whoever cannot see it; without this script the address is there to be marked.
document.querySelectorAll('[data-copies]').forEach(button => {
  const field = document.getElementById(button.dataset.copies);
  const said = document.querySelector('[data-copied-for="' + button.dataset.copies + '"]');
  if (!field || !said) {
    return;
  }
  button.hidden = false;
  button.addEventListener('click', async () => {
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      document.execCommand('copy');
    }
    said.textContent = button.dataset.copied;
  });
});
