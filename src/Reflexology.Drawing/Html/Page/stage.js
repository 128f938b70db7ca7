/** Zoom and pan: the plane with the feet under the window of the stage. */
const stage = {
  scale: 1, x: 0, y: 0, moving: false, dragged: false, pointers: new Map(),

  get box() { return byId('stage').getBoundingClientRect(); },

  draw() {
    const { width, height } = this.box;
    this.x = Math.min(0, Math.max(this.x, width * (1 - this.scale)));
    this.y = Math.min(0, Math.max(this.y, height * (1 - this.scale)));
    byId('plane').style.transform = this.scale === 1 ? '' : `translate(${this.x}px, ${this.y}px) scale(${this.scale})`;
    byId('stage').classList.toggle('zoomed', this.scale > 1);
    byId('zoom-out').setAttribute('aria-disabled', this.scale <= 1);
    byId('zoom-in').setAttribute('aria-disabled', this.scale >= 8);
  },

  /** Gives all feet shown one scale at which they fill the stage. */
  lay() {
    const { width, height } = this.box, room = 12, caption = 30;
    const shown = figures.filter(isShown).map(figure => figure.querySelector('svg'));
    const sizes = shown.map(svg => svg.viewBox.baseVal);
    const across = width - room * (shown.length + 1), high = height - caption;
    const sumOfWidths = sizes.reduce((sum, size) => sum + size.width, 0);
    const greatestHeight = Math.max(...sizes.map(size => size.height));
    const scale = Math.max(0, Math.min(across / sumOfWidths, high / greatestHeight));
    shown.forEach((svg, i) => {
      svg.style.width = `${sizes[i].width * scale}px`;
      svg.style.height = `${sizes[i].height * scale}px`;
    });
    this.draw();
  },

  /** Zooms about a point of the stage, which stays where it is. */
  zoom(factor, x, y) {
    const scale = Math.min(8, Math.max(1, this.scale * factor));
    this.x = x - (x - this.x) * scale / this.scale;
    this.y = y - (y - this.y) * scale / this.scale;
    this.scale = scale;
    unpoint();
    this.draw();
  },

  /** Zooms about the zone that is chosen or focused, else the middle. */
  step(factor) {
    const box = this.box;
    const chosen = state.chosen && isShown(state.chosen.path.closest('.view')) ? state.chosen.path : null;
    const path = document.activeElement?.closest?.('.zone') ?? chosen;
    const zone = path?.getBoundingClientRect();
    const x = zone ? zone.left + zone.width / 2 - box.left : box.width / 2;
    const y = zone ? zone.top + zone.height / 2 - box.top : box.height / 2;
    this.zoom(factor, x, y);
    if (zone) this.reveal(path);
    say(text('zoomed', Math.round(this.scale * 100)));
  },

  fit() {
    [this.scale, this.x, this.y] = [1, 0, 0];
    unpoint();
    this.draw();
    say(text('zoomed', 100));
  },

  pan(x, y) {
    this.x += x;
    this.y += y;
    unpoint();
    this.draw();
  },

  /** Moves a zone into the window. */
  reveal(path) {
    if (this.scale === 1) return;
    const zone = path.getBoundingClientRect(), box = this.box, room = 24;
    const shift = (from, to, start, end) => to - from > end - start - 2 * room ? (start + end - from - to) / 2
      : from < start + room ? start + room - from : to > end - room ? end - room - to : 0;
    this.x += shift(zone.left, zone.right, box.left, box.right);
    this.y += shift(zone.top, zone.bottom, box.top, box.bottom);
    this.draw();
  },

  start() {
    const element = byId('stage');
    element.addEventListener('wheel', event => {
      const factor = Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : event.ctrlKey ? 0.01 : 0.002));
      // At rest the wheel scrolls the page on: a picture in a page must not be a trap.
      if (factor < 1 && this.scale === 1) return;
      event.preventDefault();
      this.zoom(factor, event.clientX - this.box.left, event.clientY - this.box.top);
    }, { passive: false });
    element.addEventListener('pointerdown', event => {
      this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      if (this.pointers.size === 1) [this.dragged, this.from] = [false, { x: event.clientX, y: event.clientY }];
    });
    element.addEventListener('pointermove', event => this.move(event));
    for (const end of ['pointerup', 'pointercancel', 'pointerleave']) {
      element.addEventListener(end, event => {
        this.pointers.delete(event.pointerId);
        if (this.pointers.size === 0) this.rest();
      });
    }
    element.addEventListener('keydown', event => this.key(event));
    byId('zoom-in').addEventListener('click', () => this.step(1.5));
    byId('zoom-out').addEventListener('click', () => this.step(1 / 1.5));
    byId('fit').addEventListener('click', () => this.fit());
    new ResizeObserver(() => this.lay()).observe(element);
  },

  rest() {
    this.moving = false;
    byId('stage').classList.remove('moving');
  },

  move(event) {
    const last = this.pointers.get(event.pointerId);
    if (!last) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, now);
    if (other) {
      const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);
      this.begin(event);
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      const factor = distance(now, other) / Math.max(distance(last, other), 1);
      this.zoom(factor, middle.x - this.box.left, middle.y - this.box.top);
      this.pan((now.x - last.x) / 2, (now.y - last.y) / 2);
    } else if (this.scale > 1) {
      // A press becomes a drag after a few pixels, so that a shaky click is still a click.
      if (!this.moving && Math.hypot(now.x - this.from.x, now.y - this.from.y) < 5) return;
      this.begin(event);
      this.pan(now.x - last.x, now.y - last.y);
    }
  },

  begin(event) {
    if (this.moving) return;
    this.moving = this.dragged = true;
    byId('stage').classList.add('moving');
    if (event.pointerType !== 'touch') byId('stage').setPointerCapture(event.pointerId);
  },

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pan = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
    if (event.key === '+' || event.key === '=') this.step(1.5);
    else if (event.key === '-') this.step(1 / 1.5);
    else if (event.key === '0') this.fit();
    else if (pan && this.scale > 1) this.pan(...pan);
    else return;
    event.preventDefault();
  },
};
