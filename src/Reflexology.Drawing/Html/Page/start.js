function setView(aspect, foot) {
  [state.aspect, state.foot] = [aspect, foot];
  document.querySelector(`input[name=aspect][value=${aspect}]`).checked = true;
  document.querySelector(`input[name=foot][value=${foot}]`).checked = true;
  showView();
}

function showView() {
  const shown = figures.filter(isShown);
  for (const figure of figures) figure.hidden = !shown.includes(figure);
  byId('plane').dataset.count = shown.length;
  unpoint();
  stage.lay();
  stage.fit();
  showLit();
  showKey();
  say(list(shown.map(figure => text(`caption.${viewOf(figure)}`))));
}

/** The names behind the numbers, for paper. */
function showKey() {
  const shown = new Set(figures.filter(isShown).flatMap(figure => [...ordered(figure)].map(zoneOf)));
  const zones = [...shown].sort((a, b) => (a.number ?? 1000) - (b.number ?? 1000));
  byId('key').replaceChildren(...zones.map(zone => make('li', {},
    make('b', { text: zone.number ?? '–' }),
    make('span', { text: nameOf(zone) }))));
}

function showTexts() {
  document.documentElement.lang = state.language;
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = text(element.dataset.t);
  for (const element of document.querySelectorAll('[data-l]')) {
    element.setAttribute('aria-label', text(element.dataset.l));
  }
  box.placeholder = text('searchHint');
  byId('picture-name').textContent = text('heading');
  const own = texts => texts[data.languages.indexOf(state.language)];
  const title = data.title ?? own(data.names);
  document.title = title;
  document.querySelector('[data-title]').textContent = title;
  document.querySelector('[data-tradition]').textContent = own(data.tradition);
  byId('notice').textContent = text('notice');
  nameZones();
  showAreas();
  showLit();
  showDetail();
  showAbout();
  showKey();
}

function startTheme() {
  const button = byId('dark'), system = matchMedia('(prefers-color-scheme: dark)');
  let isDark = system.matches, isOwn = false;
  const show = () => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
    button.setAttribute('aria-pressed', isDark);
  };
  button.addEventListener('click', () => {
    [isDark, isOwn] = [!isDark, true];
    show();
  });
  system.addEventListener('change', () => {
    if (!isOwn) isDark = system.matches;
    show();
  });
  show();
}

startTheme();
startZones();
startAreas();
startSearch();
stage.start();
byId('language').addEventListener('change', event => {
  state.language = event.target.value;
  showTexts();
});
for (const input of document.querySelectorAll('.choice input')) {
  input.addEventListener('change', () => setView(checked('aspect'), checked('foot')));
}
byId('bones').addEventListener('click', event => {
  const isOn = byId('plane').classList.toggle('has-bones');
  event.currentTarget.setAttribute('aria-pressed', isOn);
});
byId('browse').open = matchMedia('(min-width: 60rem)').matches;
state.lit = data.highlight.map(area => data.areas[area]);
showTexts();
showView();
byId('status').textContent = '';
document.documentElement.dataset.ready = '';
