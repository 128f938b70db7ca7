const zonesText = area => counted('zones', area.zones.length);

/** The number of zones of an area, or the zones that it lies in. */
function areaNote(area) {
  return area.within ? text('within', list(area.zones.map(zone => nameOf(data.zones[zone])))) : zonesText(area);
}

function areaButton(area, label = nameOf(area)) {
  const attributes = { type: 'button', class: 'area', 'aria-pressed': isLit(area), 'data-area': area.id };
  const button = make('button', attributes, make('span', { text: label }));
  button.addEventListener('click', () => toggle(area));
  return button;
}

function toggle(area) {
  if (isLit(area)) state.lit = state.lit.filter(lit => lit !== area);
  else light(area);
  showLit();
  if (!isLit(area)) say(text('cleared'));
}

const isOf = (path, area) => area.zones.includes(data.zones.indexOf(zoneOf(path)));

/** Lights an area up, on a side of the foot where it has a zone. */
function light(area) {
  if (!isLit(area)) state.lit.push(area);
  const own = paths.filter(path => isOf(path, area));
  const onFoot = own.filter(path => state.foot === 'both' || path.dataset.foot === state.foot);
  const on = (places, aspect) => places.some(path => path.dataset.aspect === aspect);
  if (!on(onFoot, state.aspect)) {
    const other = aspects.find(aspect => on(onFoot, aspect));
    if (other) setView(other, state.foot);
    else setView(aspects.find(aspect => on(own, aspect)), 'both');
  }
  showLit();
  say(text('litUp', nameOf(area), zonesText(area)));
}

function litItem(area) {
  const shown = paths.some(path => isShown(path.closest('.view')) && isOf(path, area));
  const note = areaNote(area);
  const remove = make('button', { type: 'button', class: 'round small', 'aria-label': text('remove', nameOf(area)) });
  remove.append(cross());
  remove.addEventListener('click', () => {
    toggle(area);
    byId('search').focus();
  });
  const name = make('span', { class: 'name' },
    make('strong', { text: nameOf(area) }),
    make('span', { class: 'quiet', text: shown ? note : `${note} · ${text('elsewhere')}` }));
  return make('li', {}, make('i', { class: `swatch l${litColour(area)}` }), name, remove);
}

function showLit() {
  byId('lit').hidden = state.lit.length === 0;
  byId('lit').querySelector('ul').replaceChildren(...state.lit.map(litItem));
  for (const button of document.querySelectorAll('[data-area]')) {
    const lit = state.lit.find(area => area.id === button.dataset.area);
    button.setAttribute('aria-pressed', Boolean(lit));
    if (lit) button.dataset.lit = litColour(lit);
    else delete button.dataset.lit;
  }
  paintZones();
}

function showAreas() {
  const open = [...byId('areas').children].map(group => group.open);
  byId('areas').replaceChildren(...data.groups.map((group, i) => {
    const system = data.areas[group.system];
    const title = system ? nameOf(system) : text('regions');
    const areas = group.areas.map(area => data.areas[area]);
    const summary = make('summary', {},
      make('i', { class: `swatch g${group.colour}` }),
      make('span', { text: title }),
      make('span', { class: 'count', text: areas.length }));
    const whole = system && areas.length > 1 ? [make('li', {}, areaButton(system, text('all', title)))] : [];
    const each = areas.map(area => make('li', {}, areaButton(area)));
    return make('details', open[i] ? { open: '' } : {}, summary, make('ul', { class: 'chips' }, ...whole, ...each));
  }));
}

function startAreas() {
  byId('clear').addEventListener('click', () => {
    state.lit = [];
    showLit();
    say(text('cleared'));
    byId('search').focus();
  });
}
