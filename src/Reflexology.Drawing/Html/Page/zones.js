const paths = [...document.querySelectorAll('.zone')];
const zoneOf = path => zoneById.get(path.dataset.zone);
const pathsOf = zone => paths.filter(path => path.dataset.zone === zone.id);
const tip = byId('tip');

/** The zones of a foot in the order in which the keyboard goes through them: by number, then as the map has them. */
function ordered(figure) {
  const index = path => data.zones.indexOf(zoneOf(path));
  const number = path => zoneOf(path).number ?? 1000;
  return [...figure.querySelectorAll('.zone')].sort((a, b) => number(a) - number(b) || index(a) - index(b));
}

/** One zone of each foot is in the tab order; arrow keys go to the others. */
function rove(figure, path) {
  for (const other of figure.querySelectorAll('.zone')) other.setAttribute('tabindex', other === path ? '0' : '-1');
}

function paintZones() {
  byId('plane').classList.toggle('has-lit', state.lit.length > 0);
  for (const path of paths) {
    const area = litBy(data.zones.indexOf(zoneOf(path)));
    if (area) path.dataset.lit = litColour(area);
    else delete path.dataset.lit;
    path.setAttribute('aria-pressed', state.chosen?.path === path);
  }
  for (const figure of figures) {
    const chosen = state.chosen?.path.closest('.view') === figure ? state.chosen.path.getAttribute('d') : '';
    figure.querySelector('.chosen').setAttribute('d', chosen);
  }
}

function nameZones() {
  for (const path of paths) path.setAttribute('aria-label', zoneName(zoneOf(path), viewOf(path)));
  for (const figure of figures) {
    const caption = text(`caption.${viewOf(figure)}`);
    figure.querySelector('svg').setAttribute('aria-label', caption);
    figure.querySelector('figcaption').textContent = caption;
  }
}

function choose(path) {
  state.chosen = path ? { path, zone: zoneOf(path) } : null;
  paintZones();
  showDetail();
  if (path) say(text('selected', zoneName(zoneOf(path), viewOf(path))));
}

/** Names a zone beside the pointer, or beside the zone itself for the keyboard. */
function point(path, x, y) {
  const stage = byId('stage').getBoundingClientRect();
  const zone = zoneOf(path);
  const number = zone.number ? [make('b', { text: zone.number })] : [];
  const strong = make('strong', { text: nameOf(zone) });
  tip.replaceChildren(...number, make('span', {}, strong, make('span', { text: text(viewOf(path)) })));
  tip.hidden = false;
  const half = tip.offsetWidth / 2, height = tip.offsetHeight;
  const left = Math.min(Math.max(x - stage.left, half + 6), stage.width - half - 6);
  const above = y - stage.top - height - 16;
  const top = above < 4 ? Math.min(y - stage.top + 22, stage.height - height - 4) : above;
  tip.style.transform = `translate(${Math.round(left - half)}px, ${Math.round(top)}px)`;
}

function pointAtBox(path) {
  const box = path.getBoundingClientRect();
  point(path, box.left + box.width / 2, box.top);
}

function unpoint() { tip.hidden = true; }

function startZones() {
  const plane = byId('plane');
  plane.addEventListener('pointermove', event => {
    if (event.target.matches('.zone') && !stage.moving) point(event.target, event.clientX, event.clientY);
    else unpoint();
  });
  plane.addEventListener('pointerleave', unpoint);
  plane.addEventListener('click', event => {
    if (stage.dragged) return;
    const path = event.target.closest('.zone');
    if (path) rove(path.closest('.view'), path);
    choose(path && state.chosen?.path !== path ? path : null);
  });
  plane.addEventListener('focusin', event => {
    if (!event.target.matches('.zone')) return;
    const ring = event.target.matches(':focus-visible');
    event.target.closest('.view').querySelector('.ring').setAttribute('d', ring ? event.target.getAttribute('d') : '');
    if (!ring) return;
    stage.reveal(event.target);
    pointAtBox(event.target);
  });
  plane.addEventListener('focusout', event => {
    event.target.closest('.view')?.querySelector('.ring').setAttribute('d', '');
    unpoint();
  });
  plane.addEventListener('keydown', event => {
    const path = event.target.closest('.zone');
    if (!path || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const figure = path.closest('.view'), zones = ordered(figure), at = zones.indexOf(path);
    const step = {
      ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: zones.length - 1,
    }[event.key];
    if (step !== undefined) {
      const next = zones[(step + zones.length) % zones.length];
      rove(figure, next);
      next.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      choose(state.chosen?.path === path ? null : path);
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') unpoint(); });
  for (const figure of figures) rove(figure, ordered(figure)[0]);
}
