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

// Says to who listens what others see, once nothing has changed for a while.
const voice = document.createElement('p');
voice.className = 'kogge-visually-hidden';
voice.setAttribute('role', 'status');
document.body.append(voice);
let speaking = 0;
function say(text) {
  clearTimeout(speaking);
  speaking = setTimeout(() => { voice.textContent = text; }, 1000);
}

// How many characters an input still takes, counted as the server does.
const number = new Intl.NumberFormat(document.documentElement.lang);
function count(input) {
  const shown = document.getElementById(input.id + '-limit');
  const limit = Number(input.dataset.limit);
  const left = limit - [...input.value.trim()].length;
  const words = shown.dataset;
  const many = left < 0 ? words.over : words.left;
  const one = left < 0 ? words.overOne : words.leftOne;
  shown.textContent = Math.abs(left) === 1 ? one : many.replace('#', number.format(Math.abs(left)));
  shown.hidden = limit < 500 && left > limit / 5;
  shown.classList.toggle('kogge-over', left < 0);
  return shown;
}
document.querySelectorAll('[data-limit]').forEach(count);
document.addEventListener('input', event => {
  if (event.target.dataset.limit) {
    const shown = count(event.target);
    say(shown.hidden ? '' : shown.textContent);
  }
});

// A part of a page that comes anew does not take the place of what was chosen in it meanwhile, and says what it brings.
document.addEventListener('htmx:beforeSwap', event => {
  const sent = event.detail.requestConfig.formData;
  if ([...event.detail.target.querySelectorAll('select')].some(it => sent.has(it.name) && sent.get(it.name) !== it.value)) {
    event.detail.shouldSwap = false;
  }
});
document.addEventListener('htmx:load', event => {
  if (event.detail.elt.dataset.said) {
    say(event.detail.elt.dataset.said);
  }
});

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
