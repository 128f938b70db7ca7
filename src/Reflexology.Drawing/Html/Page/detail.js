const isPlain = state => state.language !== 'en';

function showDetail() {
  const box = byId('zone');
  if (!state.chosen) {
    box.replaceChildren(make('p', { class: 'quiet', text: text('empty') }));
    return;
  }
  const { zone, path } = state.chosen;
  const number = zone.number ? [make('b', { text: zone.number })] : [];
  const heading = make('h3', { class: `g${zone.colour}` }, ...number, make('span', { text: nameOf(zone) }));
  const close = make('button', { type: 'button', class: 'round small', 'aria-label': text('close') });
  close.append(cross());
  close.addEventListener('click', () => {
    choose(null);
    path.focus();
  });
  const buttons = zone.areas.filter(area => area >= 0).map(area => make('li', {}, areaButton(data.areas[area])));
  const areas = make('ul', { class: 'chips' }, ...buttons);
  const feet = `${text(zone.crossed ? 'crossed' : 'straight')} ${text(`onFeet${zone.feet}`)}`;
  const grade = make('span', { class: `grade ${zone.grade}`, text: text(zone.grade) });
  const sources = zone.sources.map(source => make('li', { text: data.sources[source] }));
  const facts = make('dl', {},
    make('dt', { text: text('bodyAreas') }), make('dd', {}, areas),
    make('dt', { text: text('side') }), make('dd', { text: feet + (state.language === 'zh' ? '。' : '.') }),
    make('dt', { text: text('location') }), make('dd', { text: zone.location, lang: 'en' }),
    make('dt', { text: text('agreement') }), make('dd', {}, grade, make('p', { text: zone.note, lang: 'en' })),
    make('dt', { text: text('sources') }), make('dd', {}, make('ul', { lang: 'en' }, ...sources)));
  const caption = make('p', { class: 'quiet', text: text(`caption.${viewOf(path)}`) });
  box.replaceChildren(make('div', { class: 'row' }, heading, close), caption, facts,
    ...(isPlain(state) ? [make('p', { class: 'quiet small', text: text('inEnglish') })] : []));
  if (!matchMedia('(min-width: 60rem)').matches) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    heading.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  }
}

function cross() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', 'M5.5 5.5l9 9m0-9-9 9');
  svg.append(path);
  return svg;
}

function showAbout() {
  const own = texts => texts[data.languages.indexOf(state.language)];
  byId('about-text').replaceChildren(make('dl', {},
    make('dt', { text: text('tradition') }), make('dd', { text: own(data.tradition) }),
    make('dt', { text: text('laterality') }), make('dd', { text: own(data.laterality) }),
    make('dt', { text: text('evidence') }), make('dd', { text: own(data.evidence) })));
}
