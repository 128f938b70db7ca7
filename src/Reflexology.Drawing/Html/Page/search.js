const box = byId('search'), results = byId('results');
let answer = nothing, hits = [], active = -1;

function option(hit, i) {
  const thing = hit.thing;
  const name = nameOf(thing);
  const isKnown = fold(hit.name) === fold(name) || /^\d+$/.test(hit.name);
  const by = hit.isComplaint ? text('complaintPlace', name) : isKnown ? '' : hit.name;
  const note = thing.zones ? areaNote(thing) : text('detail');
  const mark = thing.zones ? make('i', { class: 'swatch ring' }) : make('b', { text: thing.number ?? '·' });
  const also = by ? [make('span', { class: 'quiet', text: by })] : [];
  const item = make('li', { role: 'option', id: `result-${i}`, 'aria-selected': 'false' }, mark,
    make('span', { class: 'name' }, make('strong', { text: name }), ...also),
    make('span', { class: 'note', text: note }));
  item.addEventListener('pointerdown', event => event.preventDefault());
  item.addEventListener('click', () => take(i));
  return item;
}

/** The sentence for words that find nothing here. */
const none = () => text(answer.isPlaceless ? 'complaintNone' : 'nothing', box.value.trim());

function noOption() {
  const attributes = { class: 'nothing', role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false' };
  return make('li', { ...attributes, text: none() });
}

function showResults() {
  answer = find(box.value);
  hits = answer.hits;
  active = -1;
  const isTyped = fold(box.value) !== '';
  results.replaceChildren(...(hits.length || !isTyped ? hits.map(option) : [noOption()]));
  results.hidden = !isTyped;
  box.setAttribute('aria-expanded', isTyped);
  box.removeAttribute('aria-activedescendant');
  if (isTyped) say(hits.length ? counted('found', hits.length) : none());
}

function hideResults() {
  results.hidden = true;
  box.setAttribute('aria-expanded', 'false');
  box.removeAttribute('aria-activedescendant');
}

function activate(i) {
  active = (i + hits.length) % hits.length;
  [...results.children].forEach((item, at) => item.setAttribute('aria-selected', at === active));
  box.setAttribute('aria-activedescendant', `result-${active}`);
  results.children[active].scrollIntoView({ block: 'nearest' });
}

function take(i) {
  const { thing, isComplaint } = hits[i];
  hideResults();
  box.value = '';
  if (thing.zones) {
    light(thing);
    if (isComplaint) say(text('complaintPlace', nameOf(thing)));
    return;
  }
  const places = pathsOf(thing);
  const path = places.find(place => isShown(place.closest('.view')))
    ?? places.find(place => place.dataset.aspect === state.aspect)
    ?? places[0];
  if (!isShown(path.closest('.view'))) setView(path.dataset.aspect, state.foot === 'both' ? 'both' : path.dataset.foot);
  rove(path.closest('.view'), path);
  stage.reveal(path);
  choose(path);
}

function startSearch() {
  box.addEventListener('input', showResults);
  box.addEventListener('focus', () => { if (box.value) showResults(); });
  box.addEventListener('blur', hideResults);
  box.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      hideResults();
      box.value = '';
    } else if (event.key === 'Enter' && hits.length && !results.hidden) {
      take(Math.max(active, 0));
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && hits.length && !results.hidden) {
      activate(event.key === 'ArrowDown' ? active + 1 : active < 0 ? hits.length - 1 : active - 1);
    } else {
      return;
    }
    event.preventDefault();
  });
}
