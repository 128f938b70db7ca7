const data = JSON.parse(document.getElementById('data').textContent);
const byId = id => document.getElementById(id);

/** A new element; texts are only ever set as text, never as markup. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'text') element.textContent = value;
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

const fill = (form, ...values) => form.replace(/\{(\d)\}/g, (_, i) => values[i]);
const text = (name, ...values) => fill(data.texts[state.language][name], ...values);
const nameOf = thing => thing.names[data.languages.indexOf(state.language)];
const list = names => names.join(state.language === 'zh' ? '、' : ', ');

function counted(name, count) {
  const forms = data.texts[state.language][name];
  return fill(forms[new Intl.PluralRules(state.language).select(count)] ?? forms.other, count);
}

function zoneName(zone, view) {
  const parts = [nameOf(zone), text(view)];
  if (zone.number) parts.push(text('zoneNumber', zone.number));
  return parts.join(state.language === 'zh' ? '，' : ', ');
}

let said = 0;

/** Says a sentence to screen readers; a sentence said twice is heard twice. */
function say(sentence) {
  byId('status').textContent = sentence + (said++ % 2 ? '\u00a0' : '');
}
